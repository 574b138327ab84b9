import type { QueryResolvers } from "../types.generated.ts";

export const Query: QueryResolvers = {
  banks: async (_, _arguments, { loaders }) => [...(await loaders.banks()).values()],
  reconciliation: (_, { within, level, period, programme, first, after }, { reconciliation }) =>
    reconciliation({ within, level, period, programme }, { first, after }),
};
