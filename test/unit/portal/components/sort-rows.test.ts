import { describe, expect, test } from "@jest/globals";
import { nextSort, sortRows } from "../../../../portal/components/sort-rows.ts";

const valueOf = (row: { readonly value: string | number | null }) => row.value;
const values = (...all: readonly (string | number | null)[]) => all.map((value) => ({ value }));

describe("rows of a table", () => {
  test("figures are ordered by their size, either way", () => {
    expect(sortRows(values(9, 100, 20), valueOf, "ascending").map(valueOf)).toEqual([9, 20, 100]);
    expect(sortRows(values(9, 100, 20), valueOf, "descending").map(valueOf)).toEqual([100, 20, 9]);
  });

  test("what has no value stands last either way", () => {
    expect(sortRows(values(null, 1, 2), valueOf, "ascending").map(valueOf)).toEqual([1, 2, null]);
    expect(sortRows(values(null, 1, 2), valueOf, "descending").map(valueOf)).toEqual([2, 1, null]);
  });

  test("names are ordered without regard to case, and numbers in them as numbers", () => {
    const names = values("Sungai 10", "sungai 9", "Arut");
    expect(sortRows(names, valueOf, "ascending").map(valueOf)).toEqual(["Arut", "sungai 9", "Sungai 10"]);
  });

  test("equal rows keep their order, and the given rows are left as they are", () => {
    const rows = [
      { value: 1, name: "a" },
      { value: 1, name: "b" },
      { value: 0, name: "c" },
    ];
    expect(sortRows(rows, valueOf, "descending").map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(sortRows(rows, valueOf, "ascending").map(({ name }) => name)).toEqual(["c", "a", "b"]);
    expect(rows.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });
});

describe("a click on a head", () => {
  test("begins with the greatest figure and the first name", () => {
    expect(nextSort(null, "kpm", true)).toEqual({ column: "kpm", direction: "descending" });
    expect(nextSort(null, "name", false)).toEqual({ column: "name", direction: "ascending" });
  });

  test("turns the same column round, and begins anew with another", () => {
    const sort = { column: "kpm", direction: "descending" } as const;
    expect(nextSort(sort, "kpm", true)).toEqual({ column: "kpm", direction: "ascending" });
    expect(nextSort(sort, "name", false)).toEqual({ column: "name", direction: "ascending" });
  });
});
