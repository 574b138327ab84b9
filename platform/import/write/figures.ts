import type { Knex } from "knex";
import { LEVELS, levelOf, type RegionCode, type RegionLevel } from "../../region-code.ts";
import type { ChunkContext, NotWritten } from "../format.ts";
import { clearSynthetic } from "./clear-synthetic.ts";
import { compareStated } from "./compare-stated.ts";
import { type FigureTable, targetOf } from "./figure-table.ts";
import { findStated } from "./find-stated.ts";
import { rollUp } from "./roll-up.ts";
import { withStage } from "./stage.ts";
import type { StagedRow, Target } from "./target.ts";
import { refuseDuplicates, upsertStaged } from "./upsert.ts";

/** A region's figures on their way into a rollup table. */
export interface FigureRow {
  readonly line: number;
  readonly code: RegionCode;
  /** By column: keys, marks and sums; what is left out is null. */
  readonly values: Readonly<Record<string, string | number | null>>;
}

/**
 * Writes figures of regions, and works out those of the regions above them. Among figures of the same key:
 * - SYNTHETIC ones of the regions below are removed; a village or district takes the place of all that is SYNTHETIC in its
 *   regency, so that invented and real villages never add up to one figure.
 * - Where all parts of a region are known, its figures are compared with their sums and not written.
 * - What was stated for a region above stays until all its parts are known (`stated.ts`).
 *
 * What is replaced or removed goes to the history.
 *
 * @returns the rows that were not written: doubled ones, and those that differ from the sum of their parts; and the rows
 *   that made a sum whole which is not what was stated
 */
export const writeFigures = async (
  trx: Knex.Transaction,
  table: FigureTable,
  rows: readonly FigureRow[],
  context: ChunkContext,
): Promise<readonly NotWritten[]> => {
  const notWritten: NotWritten[] = [];
  // The lowest level first: what is stated for a region is compared with what the same chunk says of its parts.
  for (const level of LEVELS.toReversed()) {
    const ofLevel = rows.filter(({ code }) => levelOf(code) === level);
    if (ofLevel.length > 0) notWritten.push(...(await writeLevel(trx, table, level, ofLevel, context)));
  }
  return notWritten;
};

const writeLevel = (
  trx: Knex.Transaction,
  table: FigureTable,
  level: RegionLevel,
  rows: readonly FigureRow[],
  { sourceId }: ChunkContext,
): Promise<NotWritten[]> => {
  const target = targetOf(table);
  return withStage(trx, target, rows.map(stagedRow(target, sourceId)), async () => {
    const stated = await findStated(trx, table, level, sourceId);
    const differing = level === "VILLAGE" ? [] : await compareStated(trx, table, sourceId);
    const doubled = await refuseDuplicates(trx, target, sourceId);
    await clearSynthetic(trx, table, sourceId);
    await upsertStaged(trx, target, sourceId);
    const replaced = await rollUp(trx, table, level, sourceId, stated);
    return [...differing, ...doubled, ...replaced];
  });
};

const stagedRow = ({ columns }: Target, sourceId: string) => {
  const sources = ["source_id", "detail_source_id"];
  return ({ line, code, values }: FigureRow): StagedRow => {
    const valueOf = (column: string) => {
      if (column === "region_code") return code;
      return sources.includes(column) ? sourceId : (values[column] ?? null);
    };
    return { line, values: columns.map(valueOf) };
  };
};
