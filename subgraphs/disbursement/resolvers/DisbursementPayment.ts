import type { Context } from "../context.ts";
import type { PaymentRow } from "../rows.ts";
import { stepOf } from "../steps.ts";
import type { DisbursementPaymentResolvers } from "../types.generated.ts";

const step = (row: PaymentRow, name: Parameters<typeof stepOf>[1], context: Context) =>
  stepOf(row, name, { headline: [row.sourceId], detail: [row.detailSourceId ?? null] }, context);

export const DisbursementPayment: DisbursementPaymentResolvers = {
  ordered: (row, _, context) => step(row, "ordered", context),
  credited: (row, _, context) => step(row, "credited", context),
  withdrawn: (row, _, context) => step(row, "withdrawn", context),
  returned: (row, _, context) => step(row, "returned", context),
};
