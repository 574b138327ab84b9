import type { SavedQueryResolvers } from "../types.generated.ts";

export const SavedQuery: SavedQueryResolvers = {
  versions: ({ id }, _, { savedQueries }) => savedQueries.versionsOf(id),
};
