import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import type { VillageCashAidResolvers } from "../types.generated.ts";

export const VillageCashAid: VillageCashAidResolvers = {
  village: ({ villageCode }) => ({ code: villageCode }),
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
