import type { MutationResolvers } from "../types.generated.ts";

export const Mutation: MutationResolvers = {
  saveQuery: (_, { input }, { savedQueries }) => savedQueries.save(input),
  deleteSavedQuery: (_, { input }, { savedQueries }) => savedQueries.remove(input.id),
};
