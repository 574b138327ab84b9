import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import { enterpriseId } from "../enterprise-id.ts";
import type { VillageEnterpriseResolvers } from "../types.generated.ts";

export const VillageEnterprise: VillageEnterpriseResolvers = {
  id: enterpriseId,
  village: ({ villageCode }) => ({ code: villageCode }),
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
