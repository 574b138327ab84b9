import type { Knex } from "knex";
import type { RegionLevel } from "../../region-code.ts";
import type { ChunkContext } from "../format.ts";
import { clearSynthetic } from "./clear-synthetic.ts";
import { type FigureTable, targetOf } from "./figure-table.ts";
import { findStated } from "./find-stated.ts";
import { rollUp } from "./roll-up.ts";
import { withStage } from "./stage.ts";
import { upsertStaged } from "./upsert.ts";

/** A row of a rollup by column; its sources stand in it only where they are not the file that is imported. */
export type CountedFigures = Readonly<Record<string, string | number | null>>;

const SOURCES = ["source_id", "detail_source_id"];

/** As `writeFigures`, but for what was counted anew: an earlier chunk may have written the same rows. */
export const writeCountedFigures = async (
  trx: Knex.Transaction,
  table: FigureTable,
  level: RegionLevel,
  figures: readonly CountedFigures[],
  { sourceId }: ChunkContext,
): Promise<void> => {
  if (figures.length === 0) return;
  const target = targetOf(table);
  const rows = figures.map((row) => ({
    line: 0,
    values: target.columns.map((column) => row[column] ?? (SOURCES.includes(column) ? sourceId : null)),
  }));
  await withStage(trx, target, rows, async () => {
    const stated = await findStated(trx, table, level, sourceId);
    await clearSynthetic(trx, table, sourceId);
    await upsertStaged(trx, target, sourceId);
    await rollUp(trx, table, level, sourceId, stated);
  });
};
