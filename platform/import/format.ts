import type { Knex } from "knex";
import type { CellKind } from "./cells/cell.ts";
import type { ReasonCode } from "./reasons.ts";
import type { Texts } from "./texts.ts";

/** One column of a source's files. */
export interface Column<Value> {
  /** The heading of our template, in Indonesian. */
  readonly heading: string;
  /** Other headings that offices use; compared without case, spaces and punctuation. */
  readonly synonyms?: readonly string[];
  readonly description: Texts;
  readonly cell: CellKind<Value>;
  /**
   * `COLUMN`: a file without the column, and a row without a value in it, are refused. `VALUE`: a row may have no value.
   * `NOTHING`: the file may have no such column. Where there is no value, the field is null.
   */
  readonly needs: "COLUMN" | "VALUE" | "NOTHING";
  /** What tells who somebody is: masked wherever it is shown, and never logged. @default false */
  readonly isPersonal?: boolean;
}

/** The columns that fill the fields of a row. */
export type Columns<Row> = { readonly [Field in keyof Row]: Column<NonNullable<Row[Field]>> };

/** What is found in a row that no single cell shows. */
export interface RowFinding<Row> {
  readonly reason: ReasonCode;
  readonly field: keyof Row & string;
}

/** A row that was read, and where it stands. */
export interface ReadRow<Row> {
  /** Line of the file, or row of the sheet, from 1; the heading has one too. */
  readonly line: number;
  readonly row: Row;
}

/** What the rows of one chunk are written with. */
export interface ChunkContext {
  /** Id of the `data_source` row that stands for this file. */
  readonly sourceId: string;
}

/** A row that was not written: another row of the same file has its key, or what is there already goes before it. */
export interface NotWritten {
  readonly line: number;
  readonly reason: ReasonCode;
}

/**
 * How one kind of file becomes rows of a source. Everything about it stands here: columns, rules, tables; documentation,
 * templates and reports derive from it.
 */
export interface ImportFormat<Row extends object> {
  /** Such as `village-index`: the name in commands and the folder of its sample. */
  readonly id: string;
  readonly title: Texts;
  /** Who issues such files, for the list of sources. */
  readonly publisher: string;
  readonly columns: Columns<Row>;
  /**
   * Rows that are written in one transaction: many where each transaction works out again what lies above its rows. It never
   * changes while a file is imported, which goes on by it. @default 5,000
   */
  readonly chunkRows?: number;
  /** Fields that together are a row's natural key: a second row with the same is refused. */
  readonly key: readonly (keyof Row & string)[];
  /** All that `check` finds, for its documentation. */
  readonly rules?: readonly ReasonCode[];
  /** Rules across a row's cells; a row with a finding of kind REFUSED is not taken. */
  check?(row: Row): readonly RowFinding<Row>[];
  /** Whether a row is a total of the others: it is compared with what was read, and never written. */
  isTotal?(row: Partial<Row>): boolean;
  /** The field whose value tells which rows a total row sums up, such as the year. @default all of the file */
  readonly totalOf?: keyof Row & string;
  /** Fields whose sums a total row states, and a report gives. */
  readonly summed: readonly (keyof Row & string)[];
  /**
   * Writes rows into the source's tables, with all rollups they touch, in the transaction given. Written again, the same
   * rows change nothing. What a row supersedes is kept (`history.ts`).
   *
   * @returns the rows that were not written
   */
  write(trx: Knex.Transaction, rows: readonly ReadRow<Row>[], context: ChunkContext): Promise<readonly NotWritten[]>;
}

/** A format whose rows are of any kind, as lists of formats have it. */
export type AnyImportFormat = ImportFormat<Readonly<Record<string, unknown>>>;

/** Puts a format into a list: what its rows are is its own affair, which only its own columns fill and its `write` reads. */
export const anyFormat = <Row extends object>(format: ImportFormat<Row>): AnyImportFormat =>
  format as unknown as AnyImportFormat;
