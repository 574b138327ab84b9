import type {
  PaymentOrderConnectionResolvers,
  ReconciliationConnectionResolvers,
  TransferConnectionResolvers,
} from "../types.generated.ts";

export const ReconciliationConnection: ReconciliationConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
export const TransferConnection: TransferConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
export const PaymentOrderConnection: PaymentOrderConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
