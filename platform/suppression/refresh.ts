import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";
import { type LoadedRollup, loadRollup } from "./load-rollup.ts";
import { REFRESHED_ROLLUPS, type RefreshedRollup, type RefreshedTable } from "./refreshed-rollups.ts";

/** A value for each key column of a rollup, such as the programme and the period. */
export type RollupKey = Readonly<Record<string, string | number>>;

/** Rows of a rollup that were written, by the key that is worked out as a whole. */
export interface TouchedRollup {
  readonly rollup: RefreshedTable;
  readonly key: RollupKey;
}

/**
 * Works out again which figures of a rollup and key are hidden, for all regions, and of the rollups that go by it. To be
 * called in the transaction that wrote the rows, before its end: so that nobody ever sees a row without it, whatever fails.
 *
 * @example await refreshHidden(trx, "family_rollup", { period: "2025" });
 */
export const refreshHidden = async (trx: Knex.Transaction, rollup: RefreshedTable, key: RollupKey): Promise<void> => {
  const { keys, dependents }: RefreshedRollup = REFRESHED_ROLLUPS[rollup];
  const values = keys.map((column) => key[column] ?? null);
  const isChanged = await rewrite(trx, rollup, values);
  if (!isChanged || dependents === undefined) return;
  for (const [dependent, text] of Object.entries(dependents)) {
    const found = await queryRows<RollupKey>(trx, `${dependent} of ${rollup}`, text, values);
    for (const each of found) await refreshHidden(trx, dependent as RefreshedTable, each);
  }
};

/** As `refreshHidden` for all that a chunk wrote: each rollup and key once, a base before what goes by it. */
export const refreshAllHidden = async (trx: Knex.Transaction, touched: readonly TouchedRollup[]): Promise<void> => {
  const nameOf = ({ rollup, key }: TouchedRollup): string =>
    [rollup, ...REFRESHED_ROLLUPS[rollup].keys.map((column) => key[column])].join("/");
  const once = new Map(touched.map((each) => [nameOf(each), each]));
  for (const table of Object.keys(REFRESHED_ROLLUPS))
    for (const { rollup, key } of once.values()) if (rollup === table) await refreshHidden(trx, rollup, key);
};

/** Writes the `hidden` column where it differs; false where it does nowhere. */
const rewrite = async (trx: Knex.Transaction, table: RefreshedTable, key: readonly unknown[]): Promise<boolean> => {
  const rollup: RefreshedRollup = REFRESHED_ROLLUPS[table];
  const loaded = await loadRollup(trx, table, rollup, key);
  if (loaded === undefined) return false;
  const { codes, series, bits } = findDifferent(loaded, rollup.hide(loaded));
  if (codes.length === 0) return false;
  const bindings = rollup.series === undefined ? [codes, bits] : [codes, bits, series];
  await queryRows(trx, `hide ${table}`, updateStatement(table, rollup), [...key, ...bindings]);
  return true;
};

const updateStatement = (table: string, { keys, series }: RefreshedRollup): string => {
  const at = keys.length;
  const own = keys.map((key, place) => `t.${key} = $${place + 1}`).join(" and ");
  const [lists, names, isOwn] =
    series === undefined ? ["", "", ""] : [`, $${at + 3}::text[]`, ", series", ` and t.${series}::text = n.series`];
  return `
    update ${table} t set hidden = n.hidden
    from unnest($${at + 1}::text[], $${at + 2}::integer[]${lists}) n(region_code, hidden${names})
    where ${own} and t.region_code = n.region_code${isOwn}`;
};

const findDifferent = ({ codes, series, rows }: LoadedRollup, hidden: readonly Int32Array[]) => {
  const different = { codes: [] as string[], series: [] as string[], bits: [] as number[] };
  for (const [row, place] of rows.place.entries()) {
    const number = rows.number[row] ?? 0;
    const bits = hidden[number]?.[place] ?? 0;
    if (bits === rows.hidden[row]) continue;
    different.codes.push(codes[place] ?? "");
    different.series.push(series[number] ?? "");
    different.bits.push(bits);
  }
  return different;
};
