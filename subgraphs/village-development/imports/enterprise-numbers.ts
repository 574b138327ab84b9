import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";

/** An enterprise of the register, by what tells it from the others. */
export interface Registered {
  readonly regency: string;
  readonly registerNumber: string;
}

const KNOWN_NUMBERS = `
  select regency_code as regency, register_number as "registerNumber", id
  from village_enterprise
  where regency_code = any($1) and register_number = any($2)`;

// Numbers of enterprises that were removed are not given again: ids that readers hold keep their meaning.
const LAST_NUMBERS = `
  select regency, max(id) as last
  from (
    select regency_code as regency, id from village_enterprise where regency_code = any($1)
    union all
    select regency_code, (row_key ->> 'id')::int from superseded_row
    where regency_code = any($1) and table_name = 'village_enterprise' and row_key ? 'id'
  ) numbers
  group by regency`;

/** Gives each enterprise its running number within the regency: the one it has, or else the next one. */
export const numberEnterprises = async (
  trx: Knex.Transaction,
  enterprises: readonly Registered[],
): Promise<readonly number[]> => {
  const regencies = [...new Set(enterprises.map(({ regency }) => regency))];
  const registerNumbers = enterprises.map(({ registerNumber }) => registerNumber);
  const known = await queryRows<Registered & { id: number }>(trx, "knownEnterpriseNumbers", KNOWN_NUMBERS, [
    regencies,
    registerNumbers,
  ]);
  const last = await queryRows<{ regency: string; last: number }>(trx, "lastEnterpriseNumbers", LAST_NUMBERS, [
    regencies,
  ]);
  const numbers = new Map(known.map((enterprise) => [keyOf(enterprise), enterprise.id]));
  const next = new Map(last.map((row) => [row.regency, row.last + 1]));
  return enterprises.map((enterprise) => {
    const own = numbers.get(keyOf(enterprise));
    if (own !== undefined) return own;
    const number = next.get(enterprise.regency) ?? 1;
    next.set(enterprise.regency, number + 1);
    return number;
  });
};

const keyOf = ({ regency, registerNumber }: Registered): string => `${regency} ${registerNumber}`;
