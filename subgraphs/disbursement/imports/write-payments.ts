import type { Knex } from "knex";
import type { ChunkContext, NotWritten } from "../../../platform/import/format.ts";
import { type FigureRow, writeFigures } from "../../../platform/import/write/figures.ts";
import { DISBURSEMENT_ROLLUP } from "../rollups.ts";
import { clearBankShares } from "./bank-shares.ts";
import type { PaymentKey } from "./payment-keys.ts";
import { refreshPayments } from "./refresh-payments.ts";

/**
 * Writes what regencies were paid, with all regions above, and works out again what is hidden. Shares of banks that were
 * known of what is replaced are removed: they are parts of other credits.
 */
export const writePayments = async (
  trx: Knex.Transaction,
  rows: readonly FigureRow[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => {
  const payments = rows.map(({ code, values: { programme, period } }): PaymentKey => {
    return { code, programme: String(programme), period: String(period) };
  });
  const notWritten = await writeFigures(trx, DISBURSEMENT_ROLLUP, rows, context);
  await clearBankShares(trx, payments, context);
  await refreshPayments(trx, payments);
  return notWritten;
};
