import type { CheckedRow, ImportRow } from "./read-row.ts";

/** Sums of a file's rows so far, by field; and by field and value of the format's `totalOf`, such as `ceiling/2024`. */
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
  /** Adds a row, or compares it where it is a total; one that stands before all it sums up is compared with nothing. */
  take(row: CheckedRow): readonly StatedTotal[];
  sums(): Sums;
}

/**
 * @param before sums of the rows before, where an import goes on
 * @param totalOf the field whose value a total row has in common with the rows it sums up
 */
export const createTotals = (fields: readonly string[], before: Sums = {}, totalOf?: string): Totals => {
  const sums = new Map(Object.entries(before));
  const namesIn = (values: ImportRow, field: string): readonly string[] => {
    const part = totalOf === undefined ? undefined : values[totalOf];
    return typeof part === "number" || typeof part === "string" ? [`${field}/${part}`, field] : [field];
  };
  return {
    take: ({ line, fate, values }) => {
      if (fate === "TOTAL") {
        return fields.flatMap((field) => {
          const computed = sums.get(namesIn(values, field)[0] ?? field);
          const stated = numberIn(values, field);
          return stated === undefined || computed === undefined ? [] : [{ line, field, stated, computed }];
        });
      }
      for (const field of fields)
        for (const name of namesIn(values, field))
          sums.set(name, (sums.get(name) ?? 0) + (numberIn(values, field) ?? 0));
      return [];
    },
    sums: () => Object.fromEntries(sums),
  };
};

const numberIn = (values: ImportRow, field: string): number | undefined => {
  const value = values[field];
  return typeof value === "number" ? value : undefined;
};
