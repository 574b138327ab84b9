import type { Knex } from "knex";
import type { ChunkContext, NotWritten } from "../../../platform/import/format.ts";
import { type FigureRow, writeFigures } from "../../../platform/import/write/figures.ts";
import { refreshAllHidden } from "../../../platform/suppression/refresh.ts";
import { DISBURSEMENT_ROLLUP } from "../rollups.ts";
import { clearBankShares } from "./bank-shares.ts";

/**
 * Writes what regencies were paid, with all regions above, and works out again what is hidden. Shares of banks that were
 * known of what is replaced are removed: they are parts of other credits.
 */
export const writePayments = async (
  trx: Knex.Transaction,
  rows: readonly FigureRow[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => {
  const notWritten = await writeFigures(trx, DISBURSEMENT_ROLLUP, rows, context);
  await clearBankShares(trx, rows, context);
  await refreshAllHidden(
    trx,
    rows.flatMap(({ values: { programme, period } }) => {
      const key = { programme: String(programme), period: String(period) };
      return [{ rollup: "disbursement_rollup", key } as const, { rollup: "bank_rollup", key } as const];
    }),
  );
  return notWritten;
};
