import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import { bankById } from "../bank-by-id.ts";
import { datesOfOrder } from "../transfer-stages.ts";
import type { PaymentOrderResolvers } from "../types.generated.ts";

export const PaymentOrder: PaymentOrderResolvers = {
  region: ({ regencyCode }) => ({ code: regencyCode }),
  bank: ({ bankId }, _, context) => bankById(bankId, context),
  dates: datesOfOrder,
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
