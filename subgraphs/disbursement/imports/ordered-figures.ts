import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { DISBURSEMENT_ROLLUP } from "../rollups.ts";
import { listedPayments, type PaymentKey, paymentLists } from "./payment-keys.ts";

/** Sums of the orders of payments, beside what is told of them; SYNTHETIC orders are never added to real ones. */
const SUM_ORDERS = `
  select p.code, p.programme, p.period, o.families as ordered_families, o.amount as ordered_amount,
    r.credited_families, r.credited_amount, case when r.credited_amount is not null then r.source_id end as source_id,
    (r.ordered_families, r.ordered_amount) is distinct from (o.families, o.amount) as differs,
    coalesce(r.credited_amount is not null and d.provenance = 'IMPORTED', false) as is_told
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
  /** Source of what was credited; null where that is not known. */
  readonly source_id: string | null;
  readonly differs: boolean;
  /** Whether an import says already what was ordered: transfers to families, or a workbook. */
  readonly is_told: boolean;
}

/**
 * Writes what the orders of payments in regencies add up to, with the regions above. What was credited stays as it is, and
 * keeps its source; SYNTHETIC figures of the other steps give way. Where another import tells what was ordered along with
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
