/** By which column a table is sorted, and which way. */
export interface Sort {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

type SortValue = string | number | null;

/** Names and codes as Indonesian readers order them, with the numbers in them as numbers. */
const collator = new Intl.Collator("id", { numeric: true, sensitivity: "base" });

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

/** Rows in order; what has no value stands last either way, and equal rows keep their order. */
export const sortRows = <Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: Sort["direction"],
): readonly Row[] => {
  const sign = direction === "ascending" ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return sign * compare(a.value, b.value);
  });
  return keyed.map(({ row }) => row);
};

/** What a click on a column's header sorts by: figures begin with the greatest, texts with A, and a second click turns it round. */
export const nextSort = (current: Sort | null, column: string, isNumber: boolean): Sort => {
  if (current?.column === column) {
    return { column, direction: current.direction === "ascending" ? "descending" : "ascending" };
  }
  return { column, direction: isNumber ? "descending" : "ascending" };
};
