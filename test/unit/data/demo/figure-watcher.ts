import type { Watcher } from "./survey.ts";

/** A row by the names of its columns. */
export type NamedRow = Readonly<Record<string, unknown>>;

/** Keeps the rows of some regions, to be asked for afterwards. */
export const createFigureWatcher = (
  regions: ReadonlySet<string>,
): Watcher & { readonly rowsOf: (table: string, region: string) => readonly NamedRow[] } => {
  const kept = new Map<string, NamedRow[]>();
  let table = "";
  let columns: readonly string[] = [];
  return {
    begin: (seedTable) => {
      table = seedTable.table;
      columns = seedTable.columns;
    },
    row: (row) => {
      const region = row[0] as string;
      const isKept = columns[0] !== "region_code" || regions.has(region);
      if (!isKept) return;
      const key = `${table}/${columns[0] === "region_code" ? region : ""}`;
      const list = kept.get(key) ?? [];
      kept.set(key, list);
      list.push(Object.fromEntries(columns.map((column, place) => [column, row[place]])));
    },
    end: () => {},
    rowsOf: (name, region) => kept.get(`${name}/${region}`) ?? [],
  };
};
