import { AppError } from "../errors.ts";

/** What a column holds; `flag` is a boolean. */
export type FigureKind = "number" | "text" | "flag";

/** The values of one column, each until the next line break. Figures, codes and names of sources hold none. */
const SEPARATOR = "\n";

/** The columns of one answer, each taken apart when it is first read. */
interface Table {
  textAt(column: number, place: number): string;
}

/** @param texts the columns, each as one text */
export const createTable = (texts: readonly string[], rowCount: number): Table => {
  const columns: (readonly string[] | undefined)[] = texts.map(() => undefined);
  return {
    textAt: (column, place) => {
      const values = (columns[column] ??= takeApart(texts[column] ?? "", rowCount));
      return values[place] ?? "";
    },
  };
};

const takeApart = (text: string, rowCount: number): readonly string[] => {
  const [first = ""] = text.split(SEPARATOR, 1);
  // Most columns of sources are one name over and over, which is then kept once.
  const isOneValue =
    text.length === (first.length + 1) * rowCount - 1 && text === new Array(rowCount).fill(first).join(SEPARATOR);
  return isOneValue ? new Array<string>(rowCount).fill(first) : text.split(SEPARATOR);
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

/** A column of a row: what it holds, or null where it was not fetched. */
export type RowColumn = readonly [name: string, kind: FigureKind | null];

/**
 * Makes the rows of one statement: a place in a table, and a getter for each column. Reading a column that was not fetched
 * throws: it is a field that is answered from more than its list of columns says.
 *
 * @param columns those that were fetched in the order of the table's
 */
export const defineRow = (columns: readonly RowColumn[]): ((table: Table, place: number) => object) => {
  class FigureRow {
    // Declared only: a field with a value would be defined on every row anew, which is slow.
    declare table: Table;
    declare place: number;

    constructor(table: Table, place: number) {
      this.table = table;
      this.place = place;
    }
  }
  const define = (name: string, get: (this: FigureRow) => unknown): void => {
    Object.defineProperty(FigureRow.prototype, name, { enumerable: true, get });
  };
  let fetched = 0;
  for (const [name, kind] of columns) {
    if (kind === null) {
      define(name, () => {
        throw new Error(`${name} is read and was not fetched: a field reads more columns than it lists`);
      });
      continue;
    }
    const column = fetched;
    fetched += 1;
    const read = READ[kind];
    define(name, function readColumn() {
      const text = this.table.textAt(column, this.place);
      return text === "" ? null : read(text);
    });
  }
  return (table, place) => new FigureRow(table, place);
};
