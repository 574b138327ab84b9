import type { RegionReference } from "../../../../platform/regions/reference.ts";

/** Tables about desa: what holds kelurahan only has no row. */
const DESA_TABLES: readonly string[] = [
  "village_fund_rollup",
  "village_index_rollup",
  "enterprise_rollup",
  "facilitation_rollup",
];

/** Tables of counts that publications put below the number of desa: some desa have no row. */
const INCOMPLETE_TABLES: readonly string[] = ["village_fund_rollup", "village_index_rollup"];

/** Whether a region must have a row in a table when the regions beside it have. */
export const isExpectedIn = (
  regions: readonly RegionReference[],
): ((table: string, region: RegionReference) => boolean) => {
  const holdsDesa = new Set<string>();
  for (const { code, level, kind } of regions)
    if (level === "VILLAGE" && kind !== "KELURAHAN")
      for (const length of [2, 5, 8, 13]) holdsDesa.add(code.slice(0, length));
  return (table, { code, level }) => {
    // Few banks pay everywhere.
    if (table === "bank_rollup") return false;
    if (!DESA_TABLES.includes(table)) return true;
    return holdsDesa.has(code) && !(level === "VILLAGE" && INCOMPLETE_TABLES.includes(table));
  };
};
