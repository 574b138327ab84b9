import { suppressCohorts } from "../../platform/suppression/rules/headlines.ts";
import { allocate } from "./allocate.ts";
import { createFirstCohort, ENTRY, FIRST_COHORT } from "./cohort-years.ts";
import { createChance, DEMO, type DemoContext } from "./context.ts";
import type { Families } from "./families.ts";
import type { DetailSums } from "./family-detail/sums.ts";
import { YEARLY_PERIODS } from "./family-periods.ts";
import { draw, mix } from "./hash.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import type { SeedTable } from "./seed-table.ts";
import { regenciesOf } from "./tree.ts";

/** Families by year of entry, regencies and up. */
export const cohortTable = (context: DemoContext, families: Families, detail: DetailSums): SeedTable => ({
  table: "cohort_rollup",
  columns: ["region_code", "period", "cohort", "families", "hidden", "source_id"],
  rows: function* () {
    const { tree } = context;
    for (const { period, year } of YEARLY_PERIODS) {
      const cohorts = ENTRY.slice(0, year - FIRST_COHORT + 1);
      const rows = splitByEntry(context, families.count(period), cohorts, detail.cohorts(period));
      const columns = cohorts.map((_, place) =>
        Float64Array.from(tree.codes, (_code, index) => rows[index]?.[place] ?? 0),
      );
      const hidden = suppressCohorts(hierarchyOf(tree, tree.upper), columns, families.hidden(period));
      for (const index of tree.upper) {
        for (const [place, count] of (rows[index] ?? new Float64Array(0)).entries())
          yield [tree.codes[index], period, FIRST_COHORT + place, count, hidden[index], DEMO];
      }
    }
  },
});

/** For each region from the regency up, its families by cohort. */
const splitByEntry = (
  context: DemoContext,
  families: Float64Array,
  cohorts: readonly number[],
  known: ReadonlyMap<number, readonly number[]>,
): Float64Array[] => {
  const { tree } = context;
  const firstCohort = createFirstCohort(context);
  const hash = createChance(tree)("cohort");
  const rows: Float64Array[] = [];
  for (const index of tree.upper) rows[index] = new Float64Array(cohorts.length);
  for (const index of regenciesOf(tree)) {
    const since = firstCohort(index);
    const weights = cohorts.map((weight, place) =>
      FIRST_COHORT + place < since ? 0 : weight * (80 + draw(mix(hash(index), place), 41)),
    );
    const counts = known.get(index) ?? allocate(families[index] ?? 0, weights);
    for (let above = index; above >= 0; above = tree.parent[above] ?? -1) {
      const row = rows[above];
      for (const [place, count] of counts.entries()) if (row !== undefined) row[place] = (row[place] ?? 0) + count;
    }
  }
  return rows;
};
