import type { Knex } from "knex";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { clearSynthetic } from "../../../platform/import/write/clear-synthetic.ts";
import { type FigureTable, targetOf } from "../../../platform/import/write/figure-table.ts";
import { rollUp } from "../../../platform/import/write/roll-up.ts";
import { withStage } from "../../../platform/import/write/stage.ts";
import { upsertStaged } from "../../../platform/import/write/upsert.ts";
import type { RegionLevel } from "../../../platform/region-code.ts";

/** A row of a rollup by column, without its sources. */
export type CountedFigures = Readonly<Record<string, string | number | null>>;

/** As `writeFigures`, but for what was counted anew: an earlier chunk may have written the same rows. */
export const replaceFigures = async (
  trx: Knex.Transaction,
  table: FigureTable,
  level: RegionLevel,
  figures: readonly CountedFigures[],
  { sourceId }: ChunkContext,
): Promise<void> => {
  if (figures.length === 0) return;
  const target = targetOf(table);
  const sources = ["source_id", "detail_source_id"];
  const rows = figures.map((row) => ({
    line: 0,
    values: target.columns.map((column) => (sources.includes(column) ? sourceId : (row[column] ?? null))),
  }));
  await withStage(trx, target, rows, async () => {
    await clearSynthetic(trx, table, sourceId);
    await upsertStaged(trx, target, sourceId);
    await rollUp(trx, table, level, sourceId);
  });
};
