import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { keepSuperseded } from "../../../platform/import/write/history.ts";
import { listedPayments, type PaymentKey, paymentLists } from "./payment-keys.ts";

// Whether there is anything to remove is told by the orders, of which there are few: looking through the transfers of a
// regency for every chunk would cost more than writing them.
const FIND_INVENTED = `
  select distinct p.code, p.programme, p.period
  from ${listedPayments()}
  join payment_order o on o.regency_code = p.code::char(5) and o.programme = p.programme and o.period = p.period
  join data_source d on d.id = o.source_id and d.provenance = 'SYNTHETIC'`;

const gone = (table: string, key: string): string => `
  with gone as (
    delete from ${table} t using ${listedPayments(2)}, data_source d
    where t.regency_code = p.code::char(5) and t.programme = p.programme and t.period = p.period
      and d.id = t.source_id and d.provenance = 'SYNTHETIC'
    returning t.*
  ) ${keepSuperseded({ table, key: ["regency_code", key], columns: [] }, "gone old")}`;

const CLEAR_TRANSFERS = gone("transfer", "ref");
const CLEAR_ORDERS = gone("payment_order", "sp2d_number");

/** Removes the SYNTHETIC orders and transfers of payments: invented and real ones never stand in one list. */
export const clearDemoPayments = async (
  trx: Knex.Transaction,
  payments: readonly PaymentKey[],
  sourceId: string,
): Promise<void> => {
  const invented = await queryRows<PaymentKey>(trx, "findDemoOrders", FIND_INVENTED, paymentLists(payments));
  if (invented.length === 0) return;
  const bindings = [sourceId, ...paymentLists(invented)];
  await queryRows(trx, "clearDemoTransfers", CLEAR_TRANSFERS, bindings);
  await queryRows(trx, "clearDemoOrders", CLEAR_ORDERS, bindings);
};
