import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { keepSuperseded } from "../../../platform/import/write/history.ts";
import type { Registered } from "./enterprise-numbers.ts";

const GIVEN = "unnest($2::text[], $3::text[]) as given (regency, number)";
const IS_ELSEWHERE = "t.register_number = given.number and t.regency_code <> given.regency";

const REMOVE_MOVED = `
  with gone as (
    delete from village_enterprise t using ${GIVEN}
    where ${IS_ELSEWHERE} and t.source_id <> $1
    returning t.*
  )
  ${keepSuperseded({ table: "village_enterprise", key: ["regency_code", "register_number"], columns: [] }, "gone old")}`;

const WRITTEN_ELSEWHERE = `
  select given.number from village_enterprise t join ${GIVEN} on ${IS_ELSEWHERE} where t.source_id = $1`;

/**
 * Enterprises whose numbers stand in other regencies than these: where another source has them, they have moved, and go from
 * there to the history.
 *
 * @returns the numbers that this source itself has written elsewhere
 */
export const settleElsewhere = async (
  trx: Knex.Transaction,
  enterprises: readonly Registered[],
  sourceId: string,
): Promise<ReadonlySet<string>> => {
  const bindings = [
    sourceId,
    enterprises.map(({ regency }) => regency),
    enterprises.map(({ registerNumber }) => registerNumber),
  ];
  await queryRows(trx, "removeMovedEnterprises", REMOVE_MOVED, bindings);
  const written = await queryRows<{ number: string }>(trx, "enterprisesElsewhere", WRITTEN_ELSEWHERE, bindings);
  return new Set(written.map(({ number }) => number));
};
