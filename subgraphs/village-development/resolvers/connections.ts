import type {
  CashAidRecipientConnectionResolvers,
  EnrolmentConnectionResolvers,
  RegionConnectionResolvers,
  VillageEnterpriseConnectionResolvers,
} from "../types.generated.ts";

export const RegionConnection: RegionConnectionResolvers = {
  edges: ({ edges }) => edges(),
  totalCount: ({ countAll }) => countAll(),
};

export const VillageEnterpriseConnection: VillageEnterpriseConnectionResolvers = {
  edges: ({ edges }) => edges(),
  totalCount: ({ countAll }) => countAll(),
};

export const EnrolmentConnection: EnrolmentConnectionResolvers = { totalCount: ({ countAll }) => countAll() };

export const CashAidRecipientConnection: CashAidRecipientConnectionResolvers = {
  nodes: ({ nodes }) => nodes.map(({ familyId, regencyCode }) => ({ id: familyId, regencyCode })),
  totalCount: ({ countAll }) => countAll(),
};
