import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import type { GraduationTargetResolvers } from "../types.generated.ts";

export const GraduationTarget: GraduationTargetResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
