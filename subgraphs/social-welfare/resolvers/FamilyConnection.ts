import type { FamilyConnectionResolvers } from "../types.generated.ts";

export const FamilyConnection: FamilyConnectionResolvers = {
  edges: ({ edges }) => edges(),
  totalCount: ({ countAll }) => countAll(),
};
