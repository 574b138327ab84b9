import { AppError } from "../errors.ts";
import { maskLongNumbers } from "../identity/identity-number.ts";
import { nearestName } from "../nearest-name.ts";
import { cleanCell } from "./clean-cell.ts";
import type { Column, Columns } from "./format.ts";

/** Which cell of a row fills which field. */
export interface HeaderMatch<Field extends string> {
  /** Position of each field's cell, from 0; fields without a column in the file are absent. */
  readonly positions: ReadonlyMap<Field, number>;
  /** Headings of the file that fill nothing: they are told of, and never an error. */
  readonly unknown: readonly string[];
}

/** Headings are the same when they differ in nothing but case, spaces and punctuation. */
const keyOf = (heading: string): string =>
  cleanCell(heading)
    .text.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The fields of a format by the keys of their headings. */
const fieldsByKey = <Row>(columns: Columns<Row>): ReadonlyMap<string, keyof Row & string> => {
  const fields = new Map<string, keyof Row & string>();
  for (const [field, { heading, synonyms = [] }] of entriesOf(columns)) {
    for (const name of [heading, ...synonyms]) {
      const known = fields.get(keyOf(name));
      if (known !== undefined && known !== field) throw new Error(`the heading ${name} names ${known} and ${field}`);
      fields.set(keyOf(name), field);
    }
  }
  return fields;
};

const entriesOf = <Row>(columns: Columns<Row>): [keyof Row & string, Column<unknown>][] =>
  Object.entries(columns) as [keyof Row & string, Column<unknown>][];

/** The field that a heading names, by itself or by a synonym. */
export const fieldOfHeading = <Row>(columns: Columns<Row>, heading: string): (keyof Row & string) | undefined =>
  fieldsByKey(columns).get(keyOf(heading));

/** Tells the line of headings of a format: at least half of the columns that a file must have are named in it. */
export const headingOf = <Row>(columns: Columns<Row>): ((cells: readonly string[]) => boolean) => {
  const fields = fieldsByKey(columns);
  const needed = new Set<string>(
    entriesOf(columns).flatMap(([field, { needs }]) => (needs === "NOTHING" ? [] : [field])),
  );
  return (cells) => {
    const named = new Set(cells.map((cell) => fields.get(keyOf(cell))).filter((field) => field !== undefined));
    return named.size > 0 && [...named].filter((field) => needed.has(field)).length * 2 >= needed.size;
  };
};

/**
 * Finds the columns of a format in a file's line of headings.
 *
 * @param file how the file is called in messages
 * @param given fields that have one value for all rows, and so no column
 * @throws AppError COLUMN_MISSING, COLUMN_DOUBLED
 */
export const matchHeader = <Row>(
  columns: Columns<Row>,
  headings: readonly string[],
  file: string,
  given: ReadonlySet<string> = new Set(),
): HeaderMatch<keyof Row & string> => {
  const fields = fieldsByKey(columns);
  const places = new Map<keyof Row & string, number[]>();
  const unknown: string[] = [];
  for (const [position, heading] of headings.entries()) {
    const field = fields.get(keyOf(heading));
    if (field !== undefined) places.set(field, [...(places.get(field) ?? []), position]);
    else if (heading.trim() !== "") unknown.push(maskLongNumbers(heading));
  }
  const doubled = [...places.values()].filter((positions) => positions.length > 1);
  if (doubled.length > 0)
    throw new AppError("COLUMN_DOUBLED", { file, found: doubled.map(listed(headings)).join("; ") });
  const missing = entriesOf(columns).filter(
    ([field, { needs }]) => needs !== "NOTHING" && !places.has(field) && !given.has(field),
  );
  if (missing.length > 0) {
    throw new AppError("COLUMN_MISSING", {
      file,
      missing: missing.map(([, column]) => withNearest(column, unknown.slice(0, SHOWN_HEADINGS))).join(", "),
      found: headings.slice(0, SHOWN_HEADINGS).map(shown).join(", "),
    });
  }
  return { positions: new Map([...places].map(([field, [position = 0]]) => [field, position])), unknown };
};

/** A file may have thousands of headings, each of any length. */
const SHOWN_HEADINGS = 60;
const SHOWN_LENGTH = 60;

const shown = (heading: string): string => maskLongNumbers(heading).slice(0, SHOWN_LENGTH);

/** The headings that name one column, with their places as a spreadsheet counts them. */
const listed =
  (headings: readonly string[]) =>
  (positions: readonly number[]): string =>
    positions.map((position) => `${shown(headings[position] ?? "")} (${position + 1})`).join(", ");

/** A column that a file lacks, with what it may be called there. */
const withNearest = ({ heading }: Column<unknown>, unknown: readonly string[]): string => {
  const names = new Map(unknown.map((name) => [shown(name).toLowerCase(), shown(name)]));
  const near = names.get(nearestName(heading.toLowerCase(), [...names.keys()]) ?? "");
  return near === undefined ? heading : `${heading} (≈ ${near})`;
};
