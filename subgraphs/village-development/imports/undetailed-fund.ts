import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext, NotWritten } from "../../../platform/import/format.ts";
import type { StagedRow, Target } from "../../../platform/import/write/target.ts";
import { upsertRows } from "../../../platform/import/write/upsert.ts";

const UNDETAILED: Target = {
  table: "village_fund_undetailed",
  key: ["region_code", "year"],
  columns: ["region_code", "year", "amount", "source_id"],
};

/** Writes amounts that are not detailed by region; each row has region, year, amount and source. */
export const writeUndetailed = (
  trx: Knex.Transaction,
  rows: readonly StagedRow[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => upsertRows(trx, UNDETAILED, rows, context);

const ADD_UNDETAILED = `
  update village_fund_rollup f
  set additional = u.amount, detail_source_id = u.source_id
  from village_fund_undetailed u
  where u.region_code = f.region_code and u.year = f.year and f.year = any($1) and f.additional is null
    and not exists (select from data_source d where d.id = f.source_id and d.provenance = 'PUBLISHED')`;

/**
 * Gives regions the amounts that are not detailed below them, as additions to their ceilings: the sum of the regions below
 * does not have them; a total that was published has. To be called whenever the fund of these years was summed up again.
 */
export const addUndetailed = async (trx: Knex.Transaction, years: readonly number[]): Promise<void> => {
  await queryRows(trx, "addUndetailed", ADD_UNDETAILED, [[...new Set(years)]]);
};
