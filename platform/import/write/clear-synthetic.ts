import type { Knex } from "knex";
import { queryRows } from "../../database/query-rows.ts";
import { isBelow } from "./below.ts";
import { type FigureTable, targetOf } from "./figure-table.ts";
import { keepSuperseded } from "./history.ts";
import { STAGE } from "./stage.ts";
import { columnsOf, nameOf, sameIn } from "./target.ts";

/** Removes the SYNTHETIC figures of the same key inside the staged regions; inside the regency of a village or district. */
export const clearSynthetic = async (trx: Knex.Transaction, table: FigureTable, sourceId: string): Promise<void> => {
  const { keys } = table;
  const name = nameOf(table.table);
  const text = `
    with area as (
      select distinct left(s.region_code, 5) as code${keys.length === 0 ? "" : `, ${columnsOf("s", keys)}`} from ${STAGE} s
    ), gone as (
      delete from ${name} t using area, data_source d
      where ${isBelow("t.region_code", "area.code")} and ${sameIn("t", "area", keys)}
        and d.id = t.source_id and d.provenance = 'SYNTHETIC'
      returning t.*
    ) ${keepSuperseded(targetOf(table), "gone old")}`;
  await queryRows(trx, `import: clear ${table.table}`, text, [sourceId]);
};
