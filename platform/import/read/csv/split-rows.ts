import type { ReasonCode } from "../../reasons.ts";
import { MAX_CELL_LENGTH, MAX_ROW_LINES } from "../limits.ts";
import type { RawRow } from "../table.ts";
import { type RowInParts, splitLine } from "./split-line.ts";

/** Splits the lines of a file into rows; a row may have begun in an earlier call. */
export interface RowSplitter {
  /** Whole lines, each with its line break; the last of the file may have none. */
  take(lines: string): RawRow[];
  /** A line that is too long to be read. */
  skip(): RawRow[];
  /** What is left at the end of the file. */
  end(): RawRow[];
}

interface OpenRow extends RowInParts {
  readonly line: number;
  readonly lines: string[];
  length: number;
}

/**
 * Splits rows by hand, because a parser of CSV takes everything behind an open quote for one cell: here the row is refused
 * where the quote opens, and the rows after it are read. Lines without quotes, nearly all, are split by the engine itself.
 */
export const createRowSplitter = (delimiter: string, lineBreak: string): RowSplitter => {
  let line = 0;
  let open: OpenRow | undefined;

  /** Gives up the open row where it began; the lines behind its first are read again, as rows of their own. */
  const giveUp = (rows: RawRow[], row: OpenRow, refused: ReasonCode): void => {
    open = undefined;
    rows.push({ line: row.line, refused });
    for (const [index, text] of row.lines.slice(1).entries()) takeLine(rows, row.line + 1 + index, text);
  };

  const takeLine = (rows: RawRow[], at: number, text: string): void => {
    if (open === undefined && !text.includes('"')) {
      rows.push({ line: at, cells: text.split(delimiter) });
      return;
    }
    open ??= { line: at, lines: [], length: 0, cells: [], open: undefined };
    const row = open;
    row.lines.push(text);
    row.length += text.length;
    const state = splitLine(row, text, delimiter);
    if (state === "WHOLE") {
      open = undefined;
      rows.push({ line: row.line, cells: row.cells });
    } else if (state === "BROKEN") {
      giveUp(rows, row, row.lines.length > 1 ? "QUOTE_OPEN" : "QUOTE_BROKEN");
    } else if (row.length > MAX_CELL_LENGTH || row.lines.length > MAX_ROW_LINES) {
      giveUp(rows, row, "QUOTE_OPEN");
    }
  };

  const nextLine = (rows: RawRow[], text: string): void => {
    line += 1;
    takeLine(rows, line, text.endsWith("\r") ? text.slice(0, -1) : text);
  };

  const endAll = (): RawRow[] => {
    const rows: RawRow[] = [];
    for (let row = open; row !== undefined; row = open) giveUp(rows, row, "QUOTE_OPEN");
    return rows;
  };

  return {
    take: (text) => {
      const rows: RawRow[] = [];
      const lines = text.split(lineBreak);
      if (lines.at(-1) === "") lines.pop();
      if (open !== undefined || text.includes('"')) {
        for (const each of lines) nextLine(rows, each);
        return rows;
      }
      for (const each of lines) {
        line += 1;
        rows.push({ line, cells: (each.endsWith("\r") ? each.slice(0, -1) : each).split(delimiter) });
      }
      return rows;
    },
    skip: () => {
      const rows = endAll();
      line += 1;
      rows.push({ line, refused: "CELL_TOO_LONG" });
      return rows;
    },
    end: endAll,
  };
};
