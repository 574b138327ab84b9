import {
  type Grid,
  type MeasuredGrid,
  measuredGrid,
  SMALLEST_SCALE,
  TABLE_PADDING,
  wholeWidth,
} from "../../pdf/grid.ts";
import { LANDSCAPE_WIDTH } from "../../pdf/print-look.ts";

/** Some columns of a table, side by side on a page. */
export interface GridPart {
  readonly grid: MeasuredGrid;
  /** From 1, the first and the last of the table's columns beside the one that all parts begin with. */
  readonly from: number;
  readonly to: number;
}

/** A table as parts that can be read on a page that lies across; each begins with the table's first column. */
export const gridParts = (whole: Grid): readonly GridPart[] => {
  const { widths } = measuredGrid(whole);
  const room = LANDSCAPE_WIDTH / SMALLEST_SCALE;
  const own = (widths[0] ?? 0) + TABLE_PADDING;
  const groups: number[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const [place, width] of widths.entries()) {
    if (place === 0) continue;
    const next = taken + width + TABLE_PADDING;
    if (next > room) groups.push([]);
    taken = next > room ? own + width + TABLE_PADDING : next;
    groups.at(-1)?.push(place);
  }
  return groups.map((places) => ({
    grid: measuredGrid(columnsOf(whole, [0, ...places])),
    from: (places[0] ?? 0) + 1,
    to: (places.at(-1) ?? 0) + 1,
  }));
};

const columnsOf = ({ headings, rows }: Grid, places: readonly number[]): Grid => {
  const chosen = <Cell>(cells: readonly Cell[]): Cell[] => places.flatMap((place) => cells.slice(place, place + 1));
  return { headings: chosen(headings), rows: rows.map(chosen) };
};

/** Whether a table fits a page that lies across, in letters that can be read. */
export const fitsAcross = ({ widths }: MeasuredGrid): boolean => wholeWidth(widths) * SMALLEST_SCALE <= LANDSCAPE_WIDTH;
