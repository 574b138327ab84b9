import type { RegionReference } from "../../../../platform/regions/reference.ts";
import type { Watcher } from "./survey.ts";

const KEYS: readonly string[] = ["period", "year", "cohort", "programme", "bank_id", "kind"];
/** What a row says of its figures. */
const ABOUT: readonly string[] = ["hidden", "source_id", "detail_source_id"];

/** The rows of one table that share a key. */
interface Slice {
  readonly key: string;
  readonly regions: number[];
  readonly rows: (readonly unknown[])[];
}

/**
 * Checks that every rollup is the sum of the rows directly below, column by column, that the regions directly below
 * have rows together or not at all, and that a column is null in all rows of a key or in none.
 *
 * @param isExpected whether a region must have a row when the regions beside it have
 */
export const createSumWatcher = (
  regions: readonly RegionReference[],
  isExpected: (table: string, region: RegionReference) => boolean,
): Watcher & { readonly problems: () => readonly string[]; readonly rows: () => number } => {
  const numberOf = new Map(regions.map(({ code }, index) => [code as string, index]));
  const parents = Int32Array.from(regions, ({ parentCode }) => numberOf.get(parentCode ?? "") ?? -1);
  const problems: string[] = [];
  let checked = 0;
  let table = "";
  let keys: readonly number[] = [];
  let figures: readonly number[] = [];
  let columns: readonly string[] = [];
  let expected = new Int32Array(0);
  let slices = new Map<string, Slice>();
  let latest: Slice | undefined;

  const sliceOf = (row: readonly unknown[]): Slice => {
    const previous = latest?.rows.at(-1);
    if (latest !== undefined && keys.every((column) => row[column] === previous?.[column])) return latest;
    const key = keys.map((column) => row[column]).join(" ");
    latest = slices.get(key) ?? { key, regions: [], rows: [] };
    slices.set(key, latest);
    return latest;
  };

  const countParts = (): Int32Array<ArrayBuffer> => {
    const counts = new Int32Array(regions.length);
    regions.forEach((region, index) => {
      const parent = parents[index] ?? -1;
      if (parent >= 0 && isExpected(table, region)) counts[parent] = (counts[parent] ?? 0) + 1;
    });
    return counts;
  };

  const check = (slice: Slice): void => {
    const report = (problem: string) => problems.push(`${table} ${slice.key}: ${problem}`);
    const parts = new Int32Array(regions.length);
    const present = new Uint8Array(regions.length);
    for (const index of slice.regions) {
      if (present[index] === 1) report(`${regions[index]?.code} has two rows`);
      present[index] = 1;
      const parent = parents[index] ?? -1;
      if (parent >= 0) parts[parent] = (parts[parent] ?? 0) + 1;
    }
    parts.forEach((count, index) => {
      if (count > 0 && present[index] === 0) report(`${regions[index]?.code} has no row, but ${count} below it have`);
      if (count > 0 && count < (expected[index] ?? 0))
        report(`${count} of ${expected[index]} parts of ${regions[index]?.code} have a row`);
    });
    for (const column of figures) {
      const sums = new Float64Array(regions.length);
      let missing = 0;
      slice.rows.forEach((row, place) => {
        const parent = parents[slice.regions[place] ?? 0] ?? -1;
        if (row[column] === null) missing += 1;
        else if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (row[column] as number);
      });
      if (missing !== 0 && missing !== slice.rows.length) report(`${columns[column]} is null in ${missing} rows`);
      slice.rows.forEach((row, place) => {
        const index = slice.regions[place] ?? 0;
        if ((parts[index] ?? 0) > 0 && ((row[column] ?? 0) as number) !== sums[index])
          report(`${columns[column]} of ${String(row[0])} is ${String(row[column])}, of its parts ${sums[index]}`);
      });
    }
  };

  return {
    begin: (seedTable) => {
      ({ table, columns } = seedTable);
      slices = new Map();
      latest = undefined;
      keys = [...columns.keys()].filter((column) => KEYS.includes(columns[column] ?? ""));
      figures = [...columns.keys()].filter(
        (column) => column > 0 && !keys.includes(column) && !ABOUT.includes(columns[column] ?? ""),
      );
      expected = countParts();
    },
    row: (row) => {
      if (!table.endsWith("_rollup")) return;
      checked += 1;
      const slice = sliceOf(row);
      slice.regions.push(numberOf.get(row[0] as string) ?? -1);
      slice.rows.push(row);
    },
    end: () => {
      for (const slice of slices.values()) check(slice);
      slices = new Map();
    },
    problems: () => problems,
    rows: () => checked,
  };
};
