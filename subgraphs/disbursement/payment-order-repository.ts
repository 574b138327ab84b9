import type { Knex } from "knex";
import { queryRows } from "../../platform/database/query-rows.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { familyArea } from "../../platform/serve-subgraph/family-area.ts";
import type { PaymentOrderKey, Position, StoredPaymentOrder } from "./family-rows.ts";
import type { AidProgramme } from "./types.generated.ts";

// What each bank credited is published, so an order also tells for how many families the payment failed.
const FEWEST_FAMILIES = `
    select min(least(b.fewest, nullif(b.ordered - c.credited_families, 0)))
    from (
      select s.bank_id, min(s.ordered_families) as fewest, sum(s.ordered_families) as ordered
      from payment_order s
      where s.regency_code = o.regency_code and s.programme = o.programme and s.period = o.period
      group by s.bank_id
    ) b
    left join bank_rollup c on c.region_code = o.regency_code and c.programme = o.programme and c.period = o.period
      and c.bank_id = b.bank_id`;

const PAYMENT_ORDER_COLUMNS = `
  o.regency_code as "regencyCode", o.sp2d_number as number, o.programme, o.period, o.bank_id as "bankId",
  o.final_closing_on as "finalClosingOn", o.account_check_on as "accountCheckOn", o.spp_on as "sppOn",
  o.spm_on as "spmOn", o.sp2d_on as "sp2dOn", o.standing_instruction_on as "standingInstructionOn",
  o.ordered_families as "orderedFamilies", o.ordered_amount as "orderedAmount", o.source_id as "sourceId",
  (${FEWEST_FAMILIES}) as "fewestFamilies",
  (select d.hidden from disbursement_rollup d
    where d.region_code = o.regency_code and d.programme = o.programme and d.period = o.period) as "stepsHidden",
  (select bit_or(c.hidden) from bank_rollup c
    where c.region_code = o.regency_code and c.programme = o.programme and c.period = o.period) as "sharesHidden"`;

const PAYMENT_ORDERS_BY_NUMBER = `
  select ${PAYMENT_ORDER_COLUMNS}
  from unnest($1::bpchar[], $2::text[]) as asked (regency, number)
  join payment_order o on o.regency_code = asked.regency and o.sp2d_number = asked.number`;

/** The payment orders with these keys that exist. */
export const paymentOrdersByNumber = (db: Knex, keys: readonly PaymentOrderKey[]): Promise<StoredPaymentOrder[]> =>
  queryRows(db, "paymentOrdersByNumber", PAYMENT_ORDERS_BY_NUMBER, [
    keys.map(({ regencyCode }) => regencyCode),
    keys.map(({ number }) => number),
  ]);

/** Which payment orders a list holds. */
export interface PaymentOrderFilter {
  readonly within: RegionCode;
  readonly periods: readonly Period[] | null;
  readonly programme: AidProgramme | null;
  readonly bank: string | null;
}

const PAYMENT_ORDER_MATCHES = `
  where (o.regency_code, o.sp2d_number) > ($1, $2) and o.regency_code < $3
    and ($4::text[] is null or o.period = any($4)) and ($5::text is null or o.programme = $5)
    and ($6::text is null or o.bank_id = $6)`;

const paymentOrderBindings = (
  { within, periods, programme, bank }: PaymentOrderFilter,
  after: Position | null,
): unknown[] => {
  const { from, to } = familyArea(within);
  return [after?.[0] ?? from, after?.[1] ?? "", to, periods, programme, bank];
};

const LIST_PAYMENT_ORDERS = `
  select ${PAYMENT_ORDER_COLUMNS} from payment_order o ${PAYMENT_ORDER_MATCHES}
  order by o.regency_code, o.sp2d_number limit $7`;

/** A page of payment orders in the order of regency and number. */
export const listPaymentOrders = (
  db: Knex,
  filter: PaymentOrderFilter,
  after: Position | null,
  limit: number,
): Promise<StoredPaymentOrder[]> =>
  queryRows(db, "listPaymentOrders", LIST_PAYMENT_ORDERS, [...paymentOrderBindings(filter, after), limit]);

const COUNT_PAYMENT_ORDERS = `select count(*) as count from payment_order o ${PAYMENT_ORDER_MATCHES}`;

/** How many payment orders the list holds on all pages. */
export const countPaymentOrders = async (db: Knex, filter: PaymentOrderFilter): Promise<number> => {
  const bindings = paymentOrderBindings(filter, null);
  const [row] = await queryRows<{ count: number }>(db, "countPaymentOrders", COUNT_PAYMENT_ORDERS, bindings);
  return row?.count ?? 0;
};
