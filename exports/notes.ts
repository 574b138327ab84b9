import type { FigureColumn, GraphRow } from "./column.ts";
import { type Language } from "../presentation/language.ts";
import { ABSENCES, type AbsenceName, WORDS } from "./texts.ts";

/** Why a cell is empty; undefined when it is not. Of several reasons the one that weighs most is told. */
export type AbsenceOf = (column: FigureColumn, row: GraphRow) => AbsenceName | undefined;

/** The order in which reasons weigh. */
const REASONS: readonly AbsenceName[] = ["SUPPRESSED", "NOT_APPLICABLE", "NOT_AVAILABLE"];

export interface Absences {
  /** The fields of a row that tell why measures are missing. */
  readonly fields: readonly string[];
  readonly absenceOf: AbsenceOf;
}

/** Prepares to tell why cells of these columns are empty. */
export const absencesOf = (columns: readonly FigureColumn[]): Absences => {
  const terms = [...new Set(columns.flatMap((column) => column.terms))];
  const aliases = new Map(terms.map((term, place) => [term, `n${place}`]));
  return {
    fields: terms.map((term) => `${aliases.get(term)}: absence${term} { reason }`),
    absenceOf: (column, row) => {
      if (column.valueOf(row) !== null) return undefined;
      if (column.terms.length === 0) return "NOT_AVAILABLE";
      const reasons = column.terms.map((term) => reasonOf(row[aliases.get(term) ?? ""]));
      return REASONS.find((reason) => reasons.includes(reason)) ?? "UNDEFINED";
    },
  };
};

const reasonOf = (absence: unknown): AbsenceName | undefined =>
  (absence as { readonly reason: AbsenceName } | null)?.reason; // as the query asks for

/** What the column of notes says of a row: the reasons, each with the columns that are empty for it; null when none is. */
export const noteOf = (
  columns: readonly FigureColumn[],
  row: GraphRow,
  absenceOf: AbsenceOf,
  language: Language,
  nameOf: (column: FigureColumn) => string,
): string | null => {
  const byReason = new Map<AbsenceName, string[]>();
  for (const column of columns) {
    const reason = absenceOf(column, row);
    if (reason !== undefined) byReason.set(reason, [...(byReason.get(reason) ?? []), nameOf(column)]);
  }
  if (byReason.size === 0) return null;
  // Where nothing is known of a region, a list of all headings would tell no more.
  const named = (names: readonly string[]): string =>
    names.length > 1 && names.length === columns.length ? WORDS.all[language] : names.join(", ");
  return [...byReason].map(([reason, names]) => `${ABSENCES[reason][language]}: ${named(names)}`).join("; ");
};
