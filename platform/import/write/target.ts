import pg from "pg";

/** A table that an import writes by natural key. */
export interface Target {
  readonly table: string;
  /** The columns of its natural key. The first one is the code of a region, or begins with the code of a regency. */
  readonly key: readonly string[];
  /** All columns that are written, those of the key and `source_id` among them. */
  readonly columns: readonly string[];
  /** Columns that the history leaves out: what tells who somebody is. @default none */
  readonly secret?: readonly string[];
}

/** A row on its way into a table: where it stands in the file, and the values of the target's columns in their order. */
export interface StagedRow {
  readonly line: number;
  readonly values: readonly unknown[];
}

/** A name in a statement. */
export const nameOf = (name: string): string => pg.escapeIdentifier(name);

/** Columns of a table, as a list. */
export const columnsOf = (table: string, columns: readonly string[]): string =>
  columns.map((column) => `${table}.${nameOf(column)}`).join(", ");

/** That columns of two tables are equal, one by one. */
export const sameIn = (one: string, other: string, columns: readonly string[]): string =>
  columns.map((column) => `${one}.${nameOf(column)} = ${other}.${nameOf(column)}`).join(" and ");

/** What an upsert sets: every column that is not of the key. */
export const setRest = ({ key, columns }: Pick<Target, "key" | "columns">): string =>
  columns
    .filter((column) => !key.includes(column))
    .map((column) => `${nameOf(column)} = excluded.${nameOf(column)}`)
    .join(", ");
