import type { Language } from "./language.ts";
import { number } from "./numbers.ts";
import type { ResultCell } from "./result-table.ts";

/** More than any ratio or share needs to be told from its neighbour. */
const MOST_DECIMALS = 6;

/** A year is a name rather than a count: 2024, never 2.024. */
const isPlain = (heading: string): boolean => /(^|\.)(year|cohort\w*|firstYear|lastYear)$/i.test(heading);

/** A cell of an answer's table as its readers see it; empty where there is no value. */
export const resultText = (cell: ResultCell, heading: string, language: Language): string => {
  if (cell === null) return "";
  return typeof cell === "number" && !isPlain(heading) ? number(cell, language, MOST_DECIMALS) : String(cell);
};

/** Whether a column holds figures: numbers wherever there is something. */
export const isFigureColumn = (rows: readonly (readonly ResultCell[])[], place: number): boolean => {
  let isFound = false;
  for (const cells of rows) {
    const cell = cells[place] ?? null;
    if (cell === null) continue;
    if (typeof cell !== "number") return false;
    isFound = true;
  }
  return isFound;
};
