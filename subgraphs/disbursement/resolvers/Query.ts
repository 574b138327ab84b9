import { feedResolvers } from "../../../platform/measures/create-feed.ts";
import type { QueryResolvers } from "../types.generated.ts";

export const Query: QueryResolvers = {
  ...feedResolvers,
  banks: async (_, _arguments, { loaders }) => [...(await loaders.banks()).values()],
  reconciliation: (_, { within, level, period, programme, first, after }, { reconciliation }) =>
    reconciliation({ within, level, period, programme }, { first, after }),
  paymentOrders: (_, { within, period, programme, bank, first, after }, { familyLists }) =>
    familyLists.paymentOrders(
      { within, period: period ?? null, programme: programme ?? null, bank: bank ?? null },
      { first, after },
    ),
  transfers: (_, { within, period, programme, stage, returnReason, cardStatus, first, after }, { familyLists }) =>
    familyLists.transfers(
      {
        within,
        period: period ?? null,
        programme: programme ?? null,
        stage: stage ?? null,
        returnReason: returnReason ?? null,
        cardStatus: cardStatus ?? null,
      },
      { first, after },
    ),
  disbursementSources: (_, _arguments, { loaders }) => loaders.sources(),

  disbursementImports: (_, { format, status, first, after }, { imports }) =>
    imports.runs({ format: format ?? null, status: status ?? null }, { first, after }),
};
