import type { Knex } from "knex";
import { queryRows } from "../../database/query-rows.ts";
import { LEVELS, type RegionLevel } from "../../region-code.ts";
import { CODES_ABOVE } from "./codes-above.ts";
import type { FigureTable } from "./figure-table.ts";
import { STAGE } from "./stage.ts";
import { isStated } from "./stated.ts";
import { nameOf, sameIn } from "./target.ts";

/** Rows of a rollup that were stated, by `rowName`. */
export type StatedRows = readonly string[];

/** A row's region and keys as one text, to be looked for in a list. */
export const rowName = (row: string, { keys }: FigureTable): string =>
  `concat_ws('/', ${["region_code", ...keys].map((name) => `${row}.${nameOf(name)}`).join(", ")})`;

/**
 * The rows of regions above those staged, which are of one level, that another import or a publication has stated. To be
 * asked before anything below them is written or removed.
 */
export const findStated = async (
  trx: Knex.Transaction,
  table: FigureTable,
  level: RegionLevel,
  sourceId: string,
): Promise<StatedRows> => {
  const codes = LEVELS.slice(0, LEVELS.indexOf(level)).map((above) => `(${CODES_ABOVE[above]})`);
  if (codes.length === 0) return [];
  const keys = table.keys.map((key) => `, s.${nameOf(key)}`).join("");
  const text = `
    select ${rowName("t", table)} as name
    from (
      select distinct up.region_code${keys} from ${STAGE} s cross join lateral (values ${codes.join(", ")}) up(region_code)
    ) a
    join ${nameOf(table.table)} t on ${sameIn("t", "a", ["region_code", ...table.keys])}
    where t.source_id <> $1 and ${isStated(table, "t")}`;
  const rows = await queryRows<{ name: string }>(trx, `import: stated above ${level} in ${table.table}`, text, [
    sourceId,
  ]);
  return rows.map(({ name }) => name);
};
