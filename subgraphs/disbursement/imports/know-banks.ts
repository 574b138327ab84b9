import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { PAYING_BANKS } from "../paying-banks.ts";

const ADD_BANKS = `
  insert into bank (id, name, is_himbara)
  select * from unnest($1::text[], $2::text[], $3::boolean[])
  on conflict (id) do nothing`;

const BANKS = Object.entries(PAYING_BANKS);

/** Makes sure that the banks are there that files may name: without the demo's data none is. */
export const knowBanks = async (trx: Knex.Transaction): Promise<void> => {
  await queryRows(trx, "import: know banks", ADD_BANKS, [
    BANKS.map(([id]) => id),
    BANKS.map(([, { name }]) => name),
    BANKS.map(([, { isHimbara }]) => isHimbara),
  ]);
};
