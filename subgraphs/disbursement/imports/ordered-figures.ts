import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { isStated, lacksParts } from "../../../platform/import/write/stated.ts";
import { DISBURSEMENT_ROLLUP } from "../rollups.ts";
import { clearBankShares } from "./bank-shares.ts";
import { listedPayments, type PaymentKey, paymentLists } from "./payment-keys.ts";

/** What an import tells of the other steps along with what was ordered: a workbook, or transfers to all parts of the regency. */
const IS_TOLD = `r.credited_amount is not null and d.provenance = 'IMPORTED'
  and (${isStated(DISBURSEMENT_ROLLUP, "r")} or not ${lacksParts(DISBURSEMENT_ROLLUP, "r")})`;

/** What was credited by another source than an import, which therefore tells nothing of orders. */
const IS_OTHER_CREDIT = "r.credited_amount is not null and d.provenance <> 'IMPORTED'";

/** Sums of the orders of payments, beside what is told of them; SYNTHETIC orders are never added to real ones. */
const SUM_ORDERS = `
  select p.code, p.programme, p.period, o.families as ordered_families, o.amount as ordered_amount,
    case when ${IS_OTHER_CREDIT} then r.credited_families end as credited_families,
    case when ${IS_OTHER_CREDIT} then r.credited_amount end as credited_amount,
    case when ${IS_OTHER_CREDIT} then r.source_id end as source_id,
    (r.ordered_families, r.ordered_amount) is distinct from (o.families, o.amount) as differs,
    coalesce(${IS_TOLD}, false) as is_told
  from ${listedPayments()}
  cross join lateral (
    select coalesce(sum(o.ordered_families), 0)::int as families, coalesce(sum(o.ordered_amount), 0)::bigint as amount
    from payment_order o
    join data_source d on d.id = o.source_id and d.provenance <> 'SYNTHETIC'
    where o.regency_code = p.code::char(5) and o.programme = p.programme and o.period = p.period
  ) o
  left join disbursement_rollup r on r.region_code = p.code and r.programme = p.programme and r.period = p.period
  left join data_source d on d.id = r.source_id`;

interface OrderedPayment extends PaymentKey {
  readonly ordered_families: number;
  readonly ordered_amount: number;
  readonly credited_families: number | null;
  readonly credited_amount: number | null;
  /** Source of what was credited; null where that is not kept. */
  readonly source_id: string | null;
  readonly differs: boolean;
  readonly is_told: boolean;
}

/**
 * Writes what the orders of payments in regencies add up to, with the regions above. What was published or invented of the
 * credits stays as it is, and keeps its source; SYNTHETIC figures of the other steps give way, and so do sums of transfers
 * to some parts of a regency: its orders are of all of it. Where an import tells of all of it what was ordered along with
 * what became of it, its figures stand.
 *
 * @returns payments whose orders are not what the other import says
 */
export const writeOrderedFigures = async (
  trx: Knex.Transaction,
  payments: readonly PaymentKey[],
  context: ChunkContext,
): Promise<readonly PaymentKey[]> => {
  const sums = await queryRows<OrderedPayment>(trx, "sumPaymentOrders", SUM_ORDERS, paymentLists(payments));
  const figures = sums.filter(({ is_told: isTold }) => !isTold).map(figuresOf);
  await writeCountedFigures(trx, DISBURSEMENT_ROLLUP, "REGENCY", figures, context);
  await clearBankShares(trx, payments, context);
  return sums.filter(({ is_told: isTold, differs }) => isTold && differs);
};

const figuresOf = (payment: OrderedPayment): CountedFigures => ({
  region_code: payment.code,
  programme: payment.programme,
  period: payment.period,
  ordered_families: payment.ordered_families,
  ordered_amount: payment.ordered_amount,
  credited_families: payment.credited_families,
  credited_amount: payment.credited_amount,
  source_id: payment.source_id,
});
