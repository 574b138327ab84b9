import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { targetOf } from "../../../platform/import/write/figure-table.ts";
import { findStated } from "../../../platform/import/write/find-stated.ts";
import { keepSuperseded } from "../../../platform/import/write/history.ts";
import { rollUp } from "../../../platform/import/write/roll-up.ts";
import { STAGE, withStage } from "../../../platform/import/write/stage.ts";
import { sameIn } from "../../../platform/import/write/target.ts";
import { BANK_ROLLUP } from "../rollups.ts";
import { type PaymentKey, paymentLists } from "./payment-keys.ts";

const TARGET = targetOf(BANK_ROLLUP);

/** Shares of other sources in payments whose credits are those of this import ($1). */
const FIND_SHARES = `
  select b.region_code, b.programme, b.period, b.bank_id, b.credited_families, b.credited_amount, b.source_id
  from unnest($2::text[], $3::text[], $4::text[]) p(region_code, programme, period)
  join disbursement_rollup d on ${sameIn("d", "p", ["region_code", "programme", "period"])} and d.source_id = $1
  join bank_rollup b on ${sameIn("b", "p", ["region_code", "programme", "period"])} and b.source_id <> $1`;

const CLEAR_STAGED = `
  with gone as (
    delete from bank_rollup t using ${STAGE} s where ${sameIn("t", "s", TARGET.key)} returning t.*
  ) ${keepSuperseded(TARGET, "gone old")}`;

/** Sums above that have nothing below them any more; of provinces first, since the nation's is made of theirs. */
const clearAbove = (code: string): string => `
  delete from bank_rollup t using (select distinct ${code} as region_code, programme, period, bank_id from ${STAGE} s) p
  where ${sameIn("t", "p", TARGET.key)} and not exists (
    select from bank_rollup b join region r on r.code = b.region_code
    where r.parent_code = t.region_code and ${sameIn("b", "t", BANK_ROLLUP.keys)})`;

/** Removes the shares of banks in credits that an import has replaced, and takes them off the sums above. */
export const clearBankShares = async (
  trx: Knex.Transaction,
  payments: readonly PaymentKey[],
  { sourceId }: ChunkContext,
): Promise<void> => {
  const shares = await queryRows<Record<string, unknown>>(trx, "import: find bank shares", FIND_SHARES, [
    sourceId,
    ...paymentLists(payments),
  ]);
  if (shares.length === 0) return;
  const staged = shares.map((share) => ({ line: 0, values: TARGET.columns.map((column) => share[column]) }));
  await withStage(trx, TARGET, staged, async () => {
    const stated = await findStated(trx, BANK_ROLLUP, "REGENCY", sourceId);
    await queryRows(trx, "import: clear bank shares", CLEAR_STAGED, [sourceId]);
    await rollUp(trx, BANK_ROLLUP, "REGENCY", sourceId, stated);
    await queryRows(trx, "import: clear bank shares of provinces", clearAbove("left(s.region_code, 2)"));
    await queryRows(trx, "import: clear bank shares of the nation", clearAbove("'ID'::text"));
  });
};
