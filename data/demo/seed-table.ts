/** Rows for one table, made while they are read. */
export interface SeedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: () => Iterable<readonly unknown[]>;
}
