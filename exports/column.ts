import type { Texts } from "../platform/import/texts.ts";
import type { RegionCode, RegionLevel } from "../platform/region-code.ts";
import type { CellFormat } from "../platform/xlsx/sheet-xml.ts";
import type { Language } from "../presentation/language.ts";

/** A row of the graph's answer, by the aliases of the query. */
export interface GraphRow {
  readonly region: {
    readonly code: RegionCode;
    readonly name: string | null;
    readonly ancestors?: readonly { readonly level: RegionLevel; readonly name: string | null }[];
  };
  readonly rank?: number;
  readonly [alias: string]: unknown;
}

export type Cell = string | number | null;

/** What the data dictionary says of a column. */
export interface DictionaryEntry {
  readonly name: Texts;
  readonly definition: Texts;
  readonly unit: Texts;
  /** Empty for what does not change with time. */
  readonly period: string;
  readonly source: string;
  /** Whether it is hidden where it is about too few people. */
  readonly isSuppressed: boolean;
  /** Years from which it is counted in another way. */
  readonly breaks: readonly string[];
}

/** A column of the file. */
export interface Column {
  /** How programs call it. */
  readonly key: string;
  readonly heading: Readonly<Record<Language, string>>;
  readonly format: CellFormat;
  readonly width: number;
  readonly cellOf: (row: GraphRow, language: Language) => Cell;
  readonly entry: DictionaryEntry;
}

/** A column with something of the catalogue. */
export interface FigureColumn extends Column {
  /** The field of a row that answers it, with its alias. */
  readonly field: string;
  /** As the graph has it: a number, the value of an attribute, or null. */
  readonly valueOf: (row: GraphRow) => Cell;
  /** The measures in their periods that it is made of, as arguments of a field; none of an attribute. */
  readonly terms: readonly string[];
}

export const NO_UNIT: Texts = { id: "", en: "" };
