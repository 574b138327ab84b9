import { sourcesOf } from "../../../platform/serve-subgraph/sourced.ts";
import type { ProgrammeResolvers } from "../types.generated.ts";

export const Programme: ProgrammeResolvers = {
  province: ({ provinceCode }) => ({ code: provinceCode }),
  sources: ({ sourceIds }, _, context) => sourcesOf(sourceIds, context),
};
