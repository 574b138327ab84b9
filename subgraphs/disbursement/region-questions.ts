import { bind, type FieldQuestions } from "../../platform/serve-subgraph/fetch-ahead.ts";
import type { Context } from "./context.ts";
import { DISBURSEMENT_COLUMNS, RECONCILIATION_COLUMNS } from "./field-columns.ts";
import { paymentsKey } from "./loaders.ts";
import type { Payments } from "./rows.ts";

/** The summaries of a region, each with the question that answers it; both are the same figures. */
export const regionQuestions = {
  disbursement: (payments: Payments, { loaders }: Context) =>
    bind(loaders.stepsByRegion, paymentsKey(payments), DISBURSEMENT_COLUMNS),
  reconciliation: (payments: Payments, { loaders }: Context) =>
    bind(loaders.stepsByRegion, paymentsKey(payments), RECONCILIATION_COLUMNS),
} satisfies FieldQuestions<Context>;
