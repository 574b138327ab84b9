import type { Knex } from "knex";
import { createTable, defineRow, type FigureKind, type RowColumn } from "./figure-rows.ts";
import { queryRows } from "./query-rows.ts";

/** A column of a statement: what it holds, and the expression it is read by. */
export interface FigureColumn {
  readonly kind: FigureKind;
  readonly sql: string;
}

/** A column that holds a whole number, a text, or a boolean. */
export const number = (sql: string): FigureColumn => ({ kind: "number", sql });
export const text = (sql: string): FigureColumn => ({ kind: "text", sql });
export const flag = (sql: string): FigureColumn => ({ kind: "flag", sql });

/** The names of the columns of a row. */
export type ColumnOf<Row> = keyof Row & string;

/** What a statement selects to have these columns. */
export const selectColumns = (columns: Readonly<Record<string, FigureColumn>>): string =>
  Object.entries(columns)
    .map(([name, { sql }]) => (sql === name ? sql : `${sql} as "${name}"`))
    .join(",\n    ");

/** What a question about regions reads. */
export interface FigureStatement<Row> {
  /** By the name of the field they fill. */
  readonly columns: { readonly [Name in ColumnOf<Row>]-?: FigureColumn };
  /** What is looked at in every row, whatever is asked: whose it is, where it is from, what of it is hidden. */
  readonly always: readonly ColumnOf<Row>[];
  /**
   * The statement that selects some of the columns; constant but for these.
   *
   * @param select the expressions of the columns, each with its name
   * @param names the names alone, in the same order
   */
  text(select: string, names: readonly ColumnOf<Row>[]): string;
}

/**
 * A question about regions.
 *
 * @param regions how many it is asked for
 * @param wanted the columns that are going to be read, beside those of `always`; all unless told. Few regions get all
 */
export type FigureQuery<Row> = (
  db: Knex,
  regions: number,
  bindings: readonly unknown[],
  wanted?: readonly ColumnOf<Row>[],
) => Promise<Row[]>;

/** From so many regions on, the answer is read column by column; below, gathering the columns costs more than it saves. */
export const MANY_REGIONS = 200;

/**
 * How many sets of columns a question keeps a statement for. PostgreSQL keeps each statement for each connection, and what is
 * asked is up to the clients; further sets are answered with all columns.
 */
export const MOST_SETS = 24;

/** The statement for one set of columns, and what makes its rows. */
interface ByColumn {
  readonly name: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly createRow: ReturnType<typeof defineRow>;
}

type Answer = Readonly<Record<string, string | number | null>>;

/**
 * A statement whose rows, for many regions, are fetched as one text a column, and only the columns that are wanted. The driver
 * makes a value of every column of every row, which costs more than finding them; here a column is taken apart only when a
 * field of it is read, and most queries read few.
 *
 * @param name of the statement, see `queryRows`
 * @returns a function that gives the rows in no particular order; a number beyond 2^53-1 throws RUPIAH_OUT_OF_RANGE
 * @example
 *   const FUND = figureQuery<Fund>("fund", {
 *     columns: { code: text("region_code"), ceiling: number("ceiling"), spent: number("spent") },
 *     always: ["code"],
 *     text: (select) => `select ${select} from fund where year = $1`,
 *   });
 *   const rows = await FUND(db, 8_494, [2024], ["ceiling"]);
 */
export const figureQuery = <Row extends object>(name: string, statement: FigureStatement<Row>): FigureQuery<Row> => {
  const { columns, always } = statement;
  const all = Object.keys(columns) as ColumnOf<Row>[]; // the keys of `columns` are those of Row
  const textOf = (names: readonly ColumnOf<Row>[]): string =>
    statement.text(selectColumns(Object.fromEntries(names.map((column) => [column, columns[column]]))), names);

  const prepare = (names: readonly ColumnOf<Row>[]): ByColumn => {
    const gathered = names.map((column) => `string_agg(coalesce("${column}"::text, ''), E'\\n') as "${column}"`);
    const isAll = names.length === all.length;
    return {
      name: isAll ? `${name} by column` : `${name} by column ${setNumber(names).toString(36)}`,
      text: `select count(*) as "rowCount", ${gathered.join(", ")}\n  from (${textOf(names)}) figure`,
      names,
      createRow: defineRow([
        ...names.map((column): RowColumn => [column, columns[column].kind]),
        ...all.filter((column) => !names.includes(column)).map((column): RowColumn => [column, null]),
      ]),
    };
  };

  /** A bit for each column: the names of statements are short, and tell the sets apart in every process alike. */
  const setNumber = (names: readonly ColumnOf<Row>[]): number =>
    names.reduce((sum, column) => sum + 2 ** all.indexOf(column), 0);

  const everyRow = textOf(all);
  const everyColumn = prepare(all);
  const kept = new Map<number, ByColumn>();

  const byColumn = (wanted: readonly ColumnOf<Row>[] | undefined): ByColumn => {
    if (wanted === undefined) return everyColumn;
    const names = all.filter((column) => always.includes(column) || wanted.includes(column));
    const set = setNumber(names);
    const known = kept.get(set);
    if (known !== undefined || kept.size === MOST_SETS) return known ?? everyColumn;
    const made = names.length === all.length ? everyColumn : prepare(names);
    kept.set(set, made);
    return made;
  };

  return async (db, regions, bindings, wanted) => {
    if (regions < MANY_REGIONS) return queryRows<Row>(db, name, everyRow, bindings);
    const { names, createRow, ...chosen } = byColumn(wanted);
    const [answer] = await queryRows<Answer>(db, chosen.name, chosen.text, bindings);
    const rowCount = Number(answer?.["rowCount"] ?? 0);
    const table = createTable(
      names.map((column) => String(answer?.[column] ?? "")),
      rowCount,
    );
    // defineRow gave the rows the columns of Row.
    return Array.from({ length: rowCount }, (_, place) => createRow(table, place) as Row);
  };
};
