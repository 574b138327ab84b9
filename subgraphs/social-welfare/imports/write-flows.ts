import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { isBelow } from "../../../platform/import/write/below.ts";
import { targetOf } from "../../../platform/import/write/figure-table.ts";
import { keepSuperseded } from "../../../platform/import/write/history.ts";
import { rollUp } from "../../../platform/import/write/roll-up.ts";
import { STAGE, withStage } from "../../../platform/import/write/stage.ts";
import { columnsOf, sameIn, setRest, type Target } from "../../../platform/import/write/target.ts";
import { refreshAllHidden } from "../../../platform/suppression/refresh.ts";
import { FLOW_ROLLUP } from "../rollups.ts";
import type { CountedFigures } from "../../../platform/import/write/counted-figures.ts";

/**
 * Removes the SYNTHETIC flows of the staged regencies in the staged years, whatever their period: flows of a year are added
 * up over its periods, and invented ones never with real ones.
 */
const CLEAR_YEARS = `
  with area as (
    select distinct left(region_code, 5) as code, left(period, 4) as year from ${STAGE}
  ), gone as (
    delete from welfare_flow_rollup t using area, data_source d
    where (t.region_code = area.code or ${isBelow("t.region_code", "area.code")}) and left(t.period, 4) = area.year
      and d.id = t.source_id and d.provenance = 'SYNTHETIC'
    returning t.*
  ), kept as (${keepSuperseded(targetOf(FLOW_ROLLUP), "gone old")})
  select distinct left(region_code, 5) as region_code, period from gone`;

const KEY = ["region_code", "period"];

const KEEP_FLOWS = keepSuperseded(
  targetOf(FLOW_ROLLUP),
  `welfare_flow_rollup old join ${STAGE} s on ${sameIn("s", "old", KEY)}`,
);

const writeStatement = (told: Target): string => `
  insert into welfare_flow_rollup (${told.columns.join(", ")})
  select ${columnsOf("s", told.columns)} from ${STAGE} s
  on conflict (${KEY.join(", ")}) do update set ${setRest(told)}`;

/** No file and no print states flows of a region beside those of its villages. */
const NOTHING_STATED: readonly string[] = [];

/** Sums above that have nothing below them any more; of provinces first, since the nation's is made of theirs. */
const clearAbove = (code: string): string => `
  delete from welfare_flow_rollup t using (select distinct ${code} as region_code, period from ${STAGE}) p
  where t.region_code = p.region_code and t.period = p.period and not exists (
    select from welfare_flow_rollup b join region r on r.code = b.region_code
    where r.parent_code = t.region_code and b.period = t.period)`;

/**
 * Writes some columns of what the families of villages were due and did, works out the regions above and what is hidden.
 * Other columns stay as they are, since other lists tell them; SYNTHETIC ones of the regency and year do not.
 *
 * @param figures rows with `region_code`, `period` and these columns
 */
export const writeFlows = async (
  trx: Knex.Transaction,
  columns: readonly string[],
  figures: readonly CountedFigures[],
  { sourceId }: ChunkContext,
): Promise<void> => {
  if (figures.length === 0) return;
  const told = targetOf({ ...FLOW_ROLLUP, sums: columns });
  const rows = figures.map((row) => ({
    line: 0,
    values: told.columns.map((column) => (column === "source_id" ? sourceId : row[column])),
  }));
  const cleared = await withStage(trx, told, rows, async () => {
    const gone = await queryRows<ClearedFlows>(trx, "import: clear years of flows", CLEAR_YEARS, [sourceId]);
    await queryRows(trx, "import: keep flows", KEEP_FLOWS, [sourceId]);
    // By name, since statements are prepared: each set of columns has a text of its own.
    await queryRows(trx, `import: write ${columns.join()} of flows`, writeStatement(told));
    await rollUp(trx, FLOW_ROLLUP, "VILLAGE", sourceId, NOTHING_STATED);
    return gone;
  });
  await sumAbove(trx, cleared, sourceId);
  const periods = [...figures, ...cleared].map(({ period }) => String(period));
  await refreshAllHidden(
    trx,
    periods.map((period) => ({ rollup: "welfare_flow_rollup", key: { period } })),
  );
};

interface ClearedFlows {
  readonly region_code: string;
  readonly period: string;
}

/** Takes the flows of regencies that are gone off the sums above. */
const sumAbove = async (trx: Knex.Transaction, cleared: readonly ClearedFlows[], sourceId: string): Promise<void> => {
  if (cleared.length === 0) return;
  const key = { table: FLOW_ROLLUP.table, key: KEY, columns: KEY };
  const rows = cleared.map(({ region_code, period }) => ({ line: 0, values: [region_code, period] }));
  await withStage(trx, key, rows, async () => {
    await rollUp(trx, FLOW_ROLLUP, "REGENCY", sourceId, NOTHING_STATED);
    await queryRows(trx, "import: clear flows of provinces", clearAbove("left(region_code, 2)"));
    await queryRows(trx, "import: clear flows of the nation", clearAbove("'ID'::text"));
  });
};
