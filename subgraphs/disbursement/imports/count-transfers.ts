import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { BANK_ROLLUP, DISBURSEMENT_ROLLUP } from "../rollups.ts";
import { clearBankShares } from "./bank-shares.ts";
import { listedPayments, type PaymentKey, paymentLists } from "./payment-keys.ts";

/** Transfers that are not SYNTHETIC, as `t`: invented payments never add up with real ones. */
const REAL_TRANSFER = "transfer t join data_source d on d.id = t.source_id and d.provenance <> 'SYNTHETIC'";

const COUNT_VILLAGES = `
  select p.code as region_code, p.programme, p.period,
    count(t.sp2d_number)::int as ordered_families,
    coalesce(sum(t.amount) filter (where t.sp2d_number is not null), 0)::bigint as ordered_amount,
    (count(*) filter (where t.stage in ('CREDITED', 'WITHDRAWN')))::int as credited_families,
    coalesce(sum(t.amount) filter (where t.stage in ('CREDITED', 'WITHDRAWN')), 0)::bigint as credited_amount,
    count(t.withdrawn_on)::int as withdrawn_families,
    coalesce(sum(t.withdrawn_amount), 0)::bigint as withdrawn_amount,
    (count(*) filter (where t.stage = 'RETURNED'))::int as returned_families,
    coalesce(sum(t.amount) filter (where t.stage = 'RETURNED'), 0)::bigint as returned_amount
  from ${listedPayments()}
  left join (${REAL_TRANSFER})
    on t.regency_code = left(p.code, 5)::char(5) and t.village_code = p.code and t.programme = p.programme
    and t.period = p.period
  group by p.code, p.programme, p.period`;

/** What banks credited in regencies whose figures are those of the transfers now: this file ($4) has touched their sums. */
const COUNT_BANKS = `
  select p.code as region_code, p.programme, p.period, t.bank_id, count(*)::int as credited_families,
    sum(t.amount)::bigint as credited_amount
  from ${listedPayments()}
  join disbursement_rollup r
    on r.region_code = p.code and r.programme = p.programme and r.period = p.period and r.source_id = $4
  join (${REAL_TRANSFER})
    on t.regency_code = p.code::char(5) and t.programme = p.programme and t.period = p.period
    and t.stage in ('CREDITED', 'WITHDRAWN')
  group by p.code, p.programme, p.period, t.bank_id`;

/**
 * Counts the payments of villages, one by one, and writes the counts with those of all regions above, and what each bank
 * credited in their regencies. SYNTHETIC figures of the regencies give way to them.
 */
export const countTransfers = async (
  trx: Knex.Transaction,
  villages: readonly PaymentKey[],
  regencies: readonly PaymentKey[],
  context: ChunkContext,
): Promise<void> => {
  const counts = await queryRows<CountedFigures>(trx, "countTransfers", COUNT_VILLAGES, paymentLists(villages));
  await writeCountedFigures(trx, DISBURSEMENT_ROLLUP, "VILLAGE", counts, context);
  await clearBankShares(trx, regencies, context);
  const shares = await queryRows<CountedFigures>(trx, "countBankCredits", COUNT_BANKS, [
    ...paymentLists(regencies),
    context.sourceId,
  ]);
  await writeCountedFigures(trx, BANK_ROLLUP, "REGENCY", shares, context);
};
