import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import { bankById } from "../bank-by-id.ts";
import type { Context } from "../context.ts";
import type { TransferRow } from "../family-rows.ts";
import { stagesOfTransfer } from "../transfer-stages.ts";
import type { TransferResolvers } from "../types.generated.ts";

const orderOf = async ({ regencyCode, orderNumber }: TransferRow, { families }: Context) =>
  orderNumber === null ? null : families.paymentOrdersByNumber.load({ regencyCode, number: orderNumber });

export const Transfer: TransferResolvers = {
  family: ({ familyId, regencyCode }) => ({ id: familyId, regencyCode }),
  village: ({ villageCode }) => ({ code: villageCode }),
  stages: async (transfer, _, context) => stagesOfTransfer(transfer, await orderOf(transfer, context)),
  bank: ({ bankId }, _, context) => bankById(bankId, context),
  order: (transfer, _, context) => orderOf(transfer, context),
  return: ({ returnReason, returnedOn }) => (returnReason === null ? null : { reason: returnReason, on: returnedOn }),
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
