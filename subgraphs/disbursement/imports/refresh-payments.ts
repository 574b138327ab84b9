import type { Knex } from "knex";
import { refreshAllHidden } from "../../../platform/suppression/refresh.ts";
import type { PaymentKey } from "./payment-keys.ts";

/** Works out again what is hidden of payments, and of what banks credited of them. */
export const refreshPayments = (
  trx: Knex.Transaction,
  payments: readonly Pick<PaymentKey, "programme" | "period">[],
): Promise<void> =>
  refreshAllHidden(
    trx,
    payments.flatMap(({ programme, period }) => {
      const key = { programme, period };
      return [{ rollup: "disbursement_rollup", key } as const, { rollup: "bank_rollup", key } as const];
    }),
  );
