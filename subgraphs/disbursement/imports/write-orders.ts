import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, NotWritten, ReadRow } from "../../../platform/import/format.ts";
import { STAGE, withStage } from "../../../platform/import/write/stage.ts";
import { sameIn, type Target } from "../../../platform/import/write/target.ts";
import { refuseDuplicates, upsertStaged } from "../../../platform/import/write/upsert.ts";
import { clearDemoPayments } from "./clear-demo-payments.ts";
import { knowBanks } from "./know-banks.ts";
import { writeOrderedFigures } from "./ordered-figures.ts";
import type { TreasuryOrder } from "./payment-orders.ts";
import { distinctPayments, type PaymentKey } from "./payment-keys.ts";
import { refreshPayments } from "./refresh-payments.ts";

const ORDER: Target = {
  table: "payment_order",
  key: ["regency_code", "sp2d_number"],
  columns: [
    "regency_code",
    "sp2d_number",
    "programme",
    "period",
    "bank_id",
    "spp_on",
    "spm_on",
    "sp2d_on",
    "standing_instruction_on",
    "ordered_families",
    "ordered_amount",
    "source_id",
  ],
};

/** The payments of the orders, and those that orders of the same numbers were of before. */
const FIND_PAYMENTS = `
  select distinct regency_code as code, programme, period from ${STAGE}
  union
  select o.regency_code, o.programme, o.period from payment_order o join ${STAGE} s on ${sameIn("s", "o", ORDER.key)}`;

/** Orders that have transfers which are not theirs: others, or of another programme, period or bank. */
const FIND_DISAGREEING = `
  with paid as (
    select regency_code, sp2d_number, count(*) as families, sum(amount) as amount,
      array_agg(distinct (programme, period, bank_id)::text) as payments
    from transfer
    where regency_code in (select regency_code from ${STAGE})
    group by regency_code, sp2d_number
  )
  select s.line
  from ${STAGE} s join paid on ${sameIn("s", "paid", ORDER.key)}
  where (paid.families, paid.amount) is distinct from (s.ordered_families, s.ordered_amount)
    or paid.payments <> array[(s.programme, s.period, s.bank_id)::text]`;

/** Writes orders, and what they add up to in every regency and above. */
export const writeOrders = async (
  trx: Knex.Transaction,
  rows: readonly ReadRow<TreasuryOrder>[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => {
  const { sourceId } = context;
  await knowBanks(trx);
  const { notWritten, payments } = await withStage(trx, ORDER, rows.map(stagedRow(sourceId)), async () => {
    const doubled = await refuseDuplicates(trx, ORDER, sourceId);
    const touched = await queryRows<PaymentKey>(trx, "paymentsOfOrders", FIND_PAYMENTS);
    await clearDemoPayments(trx, touched, sourceId);
    const disagreeing = await queryRows<{ line: number }>(trx, "ordersWithOtherTransfers", FIND_DISAGREEING);
    await upsertStaged(trx, ORDER, sourceId);
    const others = disagreeing.map(({ line }): NotWritten => ({ line, reason: "ORDER_DISAGREES" }));
    return { notWritten: [...doubled, ...others], payments: distinctPayments(touched) };
  });
  const differing = await writeOrderedFigures(trx, payments, context);
  await refreshPayments(trx, payments);
  return [...notWritten, ...linesOf(rows, differing)];
};

const stagedRow =
  (sourceId: string) =>
  ({ line, row }: ReadRow<TreasuryOrder>) => ({
    line,
    values: [
      row.regency,
      row.orderNumber,
      row.programme,
      row.period,
      row.bank,
      row.sppOn,
      row.spmOn,
      row.sp2dOn,
      row.instructedOn,
      row.families,
      row.amount,
      sourceId,
    ],
  });

/** The first order of each payment whose sum is another than was imported before. */
const linesOf = (rows: readonly ReadRow<TreasuryOrder>[], differing: readonly PaymentKey[]): NotWritten[] =>
  differing.flatMap(({ code, programme, period }) => {
    const first = rows.find(({ row }) => row.regency === code && row.programme === programme && row.period === period);
    return first === undefined ? [] : [{ line: first.line, reason: "ORDERS_DIFFER" as const }];
  });
