import type { CoordinationActionConnectionResolvers } from "../types.generated.ts";

export const CoordinationActionConnection: CoordinationActionConnectionResolvers = {
  edges: ({ edges }) => edges(),
  totalCount: ({ countAll }) => countAll(),
};
