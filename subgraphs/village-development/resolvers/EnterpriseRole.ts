import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import { enterpriseId } from "../enterprise-id.ts";
import type { EnterpriseRoleResolvers } from "../types.generated.ts";

export const EnterpriseRole: EnterpriseRoleResolvers = {
  enterprise: async ({ regencyCode, enterpriseNumber }, _, { loaders }) => {
    const key = { regencyCode, number: enterpriseNumber };
    const enterprise = await loaders.enterprisesById.load(key);
    if (enterprise === null) throw new Error(`unknown enterprise ${enterpriseId(key)}`); // the tables allow no such row
    return enterprise;
  },
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
