import type { RegionConnectionResolvers, VillageEnterpriseConnectionResolvers } from "../types.generated.ts";

export const RegionConnection: RegionConnectionResolvers = {
  edges: ({ edges }) => edges(),
  totalCount: ({ countAll }) => countAll(),
};

export const VillageEnterpriseConnection: VillageEnterpriseConnectionResolvers = {
  edges: ({ edges }) => edges(),
  totalCount: ({ countAll }) => countAll(),
};
