import type { Knex } from "knex";
import type { Rollup } from "../../database/rollup-check.ts";
import { queryRows } from "../../database/query-rows.ts";
import type { NotWritten } from "../format.ts";
import { isBelow } from "./below.ts";
import { STAGE } from "./stage.ts";
import { lacksParts } from "./stated.ts";
import { nameOf, sameIn } from "./target.ts";

/**
 * Takes the rows out of the stage whose parts are known: the sum of those stands. Figures of some parts alone do not keep
 * a row out, unless they are of the same file ($1).
 *
 * @returns those whose figures are not the sums; what a row does not state is not compared
 */
export const compareStated = async (trx: Knex.Transaction, rollup: Rollup, sourceId: string): Promise<NotWritten[]> => {
  const { table, keys, sums } = rollup;
  const differs = sums
    .map(nameOf)
    .map((column) => `(s.${column} is not null and s.${column} is distinct from t.${column})`)
    .join(" or ");
  const text = `
    delete from ${STAGE} s using ${nameOf(table)} t
    where ${sameIn("s", "t", ["region_code", ...keys])} and exists (
      select 1 from ${nameOf(table)} b
      join data_source d on d.id = b.source_id and d.provenance <> 'SYNTHETIC'
      where ${isBelow("b.region_code", "s.region_code")} and ${sameIn("b", "s", keys)})
      and (t.source_id = $1 or not ${lacksParts(rollup, "t")})
    returning s.line, (${differs}) as differs`;
  const rows = await queryRows<{ line: number; differs: boolean }>(trx, `import: compare with ${table}`, text, [
    sourceId,
  ]);
  return rows.flatMap(({ line, differs: isOther }) =>
    isOther ? [{ line, reason: "STATED_TOTAL_DIFFERS" as const }] : [],
  );
};
