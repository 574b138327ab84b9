import { suppressComplaints } from "../../platform/suppression/rules/headlines.ts";
import type { DemoContext } from "./context.ts";
import { emitRows } from "./emit.ts";
import type { Families } from "./families.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { createPortions, minus } from "./portions.ts";
import type { SeedTable } from "./seed-table.ts";
import type { Column } from "./tree.ts";

const YEARS: readonly number[] = [2023, 2024, 2025];

const FILED_OF_FAMILIES = 40;
const RESOLVED_OF_FILED = 9200;

/** Categories with their share of the complaints that are left after those before; the rest is `other`. */
const CATEGORIES = [
  { column: "invalid_data", share: 3500 },
  { column: "not_disbursed", share: 4500 },
  { column: "undeserving", share: 5000 },
  { column: "deduction", share: 4000 },
] as const;

/** Complaints by category. */
export const complaintTable = (context: DemoContext, families: Families): SeedTable => ({
  table: "complaint_rollup",
  columns: [
    "region_code",
    "year",
    "filed",
    "resolved",
    ...CATEGORIES.map(({ column }) => column),
    "other",
    "hidden",
    "source_id",
  ],
  rows: function* () {
    const { tree } = context;
    for (const year of YEARS) {
      const part = createPortions(tree, `complaints ${year}`);
      const filed = part(families.count(`${year}`), FILED_OF_FAMILIES, "filed");
      let rest: Column = filed;
      const byCategory = CATEGORIES.map(({ column, share }) => {
        const counts = part(rest, share, column);
        rest = minus(rest, counts);
        return counts;
      });
      const resolved = part(filed, RESOLVED_OF_FILED, "resolved");
      const categories = [...byCategory, rest];
      yield* emitRows(tree, {
        key: [year],
        columns: [filed, resolved, ...categories],
        hidden: suppressComplaints(hierarchyOf(tree), { filed, resolved, categories }),
        hasDetailSource: false,
      });
    }
  },
});
