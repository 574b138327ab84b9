import type { Knex } from "knex";
import { AppError } from "../errors.ts";
import { queryRows } from "./query-rows.ts";

/** What a column holds; `flag` is a boolean. */
export type FigureKind = "number" | "text" | "flag";

/** The columns of a statement by the name of the field they fill. */
export type FigureColumns<Row> = Readonly<Record<keyof Row & string, FigureKind>>;

/**
 * A question about regions.
 *
 * @param regions how many it is asked for
 */
export type FigureQuery<Row> = (db: Knex, regions: number, bindings: readonly unknown[]) => Promise<Row[]>;

/** From so many regions on, the answer is read column by column; below, gathering the columns costs more than it saves. */
export const MANY_REGIONS = 200;

/** The values of one column, each until the next line break. Figures, codes and names of sources hold none. */
const SEPARATOR = "\n";

/**
 * A statement whose rows, for many regions, are fetched as one text a column. The driver makes a value of every column of
 * every row, which costs more than finding them; here a column is taken apart only when a field of it is read, and most
 * queries read few.
 *
 * @param name of the statement, see `queryRows`
 * @param text a constant statement; its columns are those of `columns`
 * @returns a function that gives the rows in no particular order; a number beyond 2^53-1 throws RUPIAH_OUT_OF_RANGE
 * @example
 *   const FUND = figureQuery<Fund>("fund", "select region_code as code, ceiling from fund where year = $1",
 *     { code: "text", ceiling: "number" });
 *   const rows = await FUND(db, 8_494, [2024]);
 */
export const figureQuery = <Row extends object>(
  name: string,
  text: string,
  columns: FigureColumns<Row>,
): FigureQuery<Row> => {
  const names = Object.keys(columns);
  const gathered = names.map((column) => `string_agg(coalesce("${column}"::text, ''), E'\\n') as "${column}"`);
  const byColumn = `select count(*) as "rowCount", ${gathered.join(", ")}\n  from (${text}) figure`;
  const createRow = defineRow(Object.entries<FigureKind>(columns));
  return async (db, regions, bindings) => {
    if (regions < MANY_REGIONS) return queryRows<Row>(db, name, text, bindings);
    const [answer] = await queryRows<Answer>(db, `${name} by column`, byColumn, bindings);
    const table = createTable(names.map((column) => String(answer?.[column] ?? "")));
    // defineRow gave the rows the columns of Row.
    return Array.from({ length: Number(answer?.["rowCount"] ?? 0) }, (_, place) => createRow(table, place) as Row);
  };
};

type Answer = Readonly<Record<string, string | number | null>>;

/** The columns of one answer, each taken apart when it is first read. */
interface Table {
  textAt(column: number, place: number): string;
}

const createTable = (texts: readonly string[]): Table => {
  const columns: (readonly string[] | undefined)[] = texts.map(() => undefined);
  return {
    textAt: (column, place) => {
      const values = (columns[column] ??= texts[column]?.split(SEPARATOR) ?? []);
      return values[place] ?? "";
    },
  };
};

const READ: Readonly<Record<FigureKind, (text: string) => unknown>> = {
  number: (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value)) return value;
    throw new AppError("RUPIAH_OUT_OF_RANGE", { value: text });
  },
  text: (text) => text,
  flag: (text) => text === "true",
};

/** Makes the rows of one statement: a place in a table, and a getter for each column. */
const defineRow = (columns: readonly (readonly [string, FigureKind])[]) => {
  class FigureRow {
    // Declared only: a field with a value would be defined on every row anew, which is slow.
    declare table: Table;
    declare place: number;

    constructor(table: Table, place: number) {
      this.table = table;
      this.place = place;
    }
  }
  for (const [column, [name, kind]] of columns.entries()) {
    const read = READ[kind];
    Object.defineProperty(FigureRow.prototype, name, {
      enumerable: true,
      get(this: FigureRow) {
        const text = this.table.textAt(column, this.place);
        return text === "" ? null : read(text);
      },
    });
  }
  return (table: Table, place: number): object => new FigureRow(table, place);
};
