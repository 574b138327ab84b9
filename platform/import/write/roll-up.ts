import type { Knex } from "knex";
import { queryRows } from "../../database/query-rows.ts";
import { LEVELS, type RegionLevel } from "../../region-code.ts";
import { type FigureTable, targetOf } from "./figure-table.ts";
import { keepSuperseded } from "./history.ts";
import { STAGE } from "./stage.ts";
import { columnsOf, nameOf, sameIn, setRest } from "./target.ts";

/** The code of the region of a level that a staged one lies in. */
const CODES_ABOVE: Readonly<Record<RegionLevel, string>> = {
  NATION: "'ID'",
  PROVINCE: "left(s.region_code, 2)",
  REGENCY: "left(s.region_code, 5)",
  DISTRICT: "left(s.region_code, 8)",
  VILLAGE: "s.region_code",
};

/**
 * Works out the figures of all regions above those staged, which are of one level, from the bottom up: each is the sum of
 * the regions directly below, and null where one of these is.
 */
export const rollUp = async (
  trx: Knex.Transaction,
  table: FigureTable,
  level: RegionLevel,
  sourceId: string,
): Promise<void> => {
  for (const above of LEVELS.slice(0, LEVELS.indexOf(level)).toReversed()) {
    const touched = touchedAt(table, above);
    const old = `${nameOf(table.table)} old join (${touched}) p on ${sameIn("p", "old", ["region_code", ...table.keys])}`;
    const keep = keepSuperseded(targetOf(table), old);
    await queryRows(trx, `import: keep ${above} of ${table.table}`, keep, [sourceId]);
    await queryRows(trx, `import: sum ${above} of ${table.table}`, sumUp(table, touched), [sourceId]);
  }
};

/** The regions of a level that the staged ones lie in, with the keys they have rows of. */
const touchedAt = ({ keys }: FigureTable, level: RegionLevel): string =>
  `select distinct ${[`${CODES_ABOVE[level]} as region_code`, ...keys.map((key) => `s.${nameOf(key)}`)].join(", ")} from ${STAGE} s`;

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
