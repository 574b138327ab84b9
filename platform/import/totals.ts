import type { CheckedRow, ImportRow } from "./read-row.ts";

/** Sums of a file's rows so far, by field. */
export type Sums = Readonly<Record<string, number>>;

/** What a total row says of a field, and what the rows before it sum to. */
export interface StatedTotal {
  readonly line: number;
  readonly field: string;
  readonly stated: number;
  readonly computed: number;
}

/** Sums of the rows of a file, refused ones included: they are compared with what the same file states. */
export interface Totals {
  /** Adds a row, or compares it where it is a total. */
  take(row: CheckedRow): readonly StatedTotal[];
  sums(): Sums;
}

/** @param before sums of the rows before, where an import goes on */
export const createTotals = (fields: readonly string[], before: Sums = {}): Totals => {
  const sums = new Map(fields.map((field) => [field, before[field] ?? 0]));
  return {
    take: ({ line, fate, values }) => {
      if (fate === "TOTAL") {
        return [...sums].flatMap(([field, computed]) => {
          const stated = numberIn(values, field);
          return stated === undefined ? [] : [{ line, field, stated, computed }];
        });
      }
      for (const [field, sum] of sums) sums.set(field, sum + (numberIn(values, field) ?? 0));
      return [];
    },
    sums: () => Object.fromEntries(sums),
  };
};

const numberIn = (values: ImportRow, field: string): number | undefined => {
  const value = values[field];
  return typeof value === "number" ? value : undefined;
};
