import type { Knex } from "knex";
import { queryRows } from "../../database/query-rows.ts";
import { LEVELS, type RegionLevel } from "../../region-code.ts";
import type { NotWritten } from "../format.ts";
import { CODES_ABOVE } from "./codes-above.ts";
import { type FigureTable, targetOf } from "./figure-table.ts";
import { rowName, type StatedRows } from "./find-stated.ts";
import { keepSuperseded } from "./history.ts";
import { STAGE } from "./stage.ts";
import { lacksParts, partsAt } from "./stated.ts";
import { columnsOf, nameOf, sameIn, setRest } from "./target.ts";

/**
 * Works out the figures of all regions above those staged, which are of one level, from the bottom up: each is the sum of
 * the regions directly below, and null where one of these is. What was stated stays until all parts are known.
 *
 * @param stated as `findStated` told before the rows below were written
 * @returns the last row of each region whose sum takes the place of something else that was stated
 */
export const rollUp = async (
  trx: Knex.Transaction,
  table: FigureTable,
  level: RegionLevel,
  sourceId: string,
  stated: StatedRows,
): Promise<readonly NotWritten[]> => {
  const replaced: NotWritten[] = [];
  for (const above of LEVELS.slice(0, LEVELS.indexOf(level)).toReversed()) {
    const touched = touchedAt(table, above);
    if (stated.length > 0 && partsAt(table, above) === level)
      replaced.push(...(await findReplaced(trx, table, above, touched, [sourceId, stated])));
    const old = `${nameOf(table.table)} old join (${touched}) p on ${sameIn("p", "old", ["region_code", ...table.keys])}`;
    const keep = keepSuperseded(targetOf(table), old);
    await queryRows(trx, `import: keep ${above} of ${table.table}`, keep, [sourceId, stated]);
    await queryRows(trx, `import: sum ${above} of ${table.table}`, sumUp(table, touched), [sourceId, stated]);
  }
  return replaced;
};

/**
 * The regions of a level that the staged ones lie in, with the keys they have rows of; without those that stay as they were
 * stated ($2).
 */
const touchedAt = (table: FigureTable, level: RegionLevel): string => {
  const staged = [`${CODES_ABOVE[level]} as region_code`, ...table.keys.map((key) => `s.${nameOf(key)}`)].join(", ");
  return `
    select a.* from (select distinct ${staged} from ${STAGE} s) a
    where not (${rowName("a", table)} = any($2::text[]) and ${lacksParts(table, "a")})`;
};

/** The last staged row of each touched region that has something stated, which its parts do not sum up to. */
const findReplaced = async (
  trx: Knex.Transaction,
  table: FigureTable,
  level: RegionLevel,
  touched: string,
  bindings: readonly [sourceId: string, stated: StatedRows],
): Promise<readonly NotWritten[]> => {
  const { keys, sums } = table;
  const key = ["region_code", ...keys];
  const differs = sums.map(nameOf).map((sum) => `(count(t.${sum}) = count(*) and sum(t.${sum}) <> old.${sum})`);
  const text = `
    select (
      select max(s.line) from ${STAGE} s
      where ${CODES_ABOVE[level]} = old.region_code and ${sameIn("s", "old", keys)}
    ) as line
    from (${touched}) p
    join ${nameOf(table.table)} old on ${sameIn("p", "old", key)}
    join region r on r.parent_code = old.region_code
    join ${nameOf(table.table)} t on t.region_code = r.code and ${sameIn("t", "old", keys)}
    where ${rowName("old", table)} = any($2::text[]) and old.source_id <> $1
    group by ${columnsOf("old", [...key, ...sums])}
    having ${differs.join(" or ")}`;
  const name = `import: replaced ${level} of ${table.table}`;
  const rows = await queryRows<{ line: number }>(trx, name, text, bindings);
  return rows.map(({ line }) => ({ line, reason: "STATED_TOTAL_REPLACED" }));
};

const sumUp = (table: FigureTable, touched: string): string => {
  const { keys, marks = [], sums, hasDetailSource } = table;
  const target = targetOf(table);
  const key = columnsOf("p", target.key);
  const values = [
    key,
    ...marks.map((mark) => `min(t.${nameOf(mark)})`),
    ...sums.map(nameOf).map((sum) => `case when count(t.${sum}) = count(*) then sum(t.${sum}) end`),
    weakest("d", "t.source_id"),
    ...(hasDetailSource ? [weakest("dd", "t.detail_source_id")] : []),
  ];
  return `
    insert into ${nameOf(table.table)} (${target.columns.map(nameOf).join(", ")})
    select ${values.join(", ")}
    from (${touched}) p
    join region r on r.parent_code = p.region_code
    join ${nameOf(table.table)} t on t.region_code = r.code${keys.length === 0 ? "" : ` and ${sameIn("t", "p", keys)}`}
    join data_source d on d.id = t.source_id
    ${hasDetailSource ? "left join data_source dd on dd.id = t.detail_source_id" : ""}
    group by ${key}
    on conflict (${target.key.map(nameOf).join(", ")}) do update set ${setRest(target)}`;
};

/** A sum is as far to be trusted as the least of its parts; among equal ones this import's source ($1) goes first. */
const weakest = (source: string, id: string): string =>
  `(array_agg(${id} order by ${source}.provenance = 'SYNTHETIC' desc, ${source}.provenance = 'IMPORTED' desc,
    ${id} = $1 desc, ${id}) filter (where ${id} is not null))[1]`;
