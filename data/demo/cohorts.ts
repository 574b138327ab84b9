import { suppressCohorts } from "../../platform/suppression/rules/headlines.ts";
import { allocate } from "./allocate.ts";
import { anchorsOf, createChance, DEMO, type DemoContext } from "./context.ts";
import type { Families } from "./families.ts";
import { YEARLY_PERIODS } from "./family-periods.ts";
import { draw, mix } from "./hash.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import type { SeedTable } from "./seed-table.ts";
import { regenciesOf } from "./tree.ts";

const FIRST_COHORT = 2007;

/** Families of each year of entry still in the programme, in proportion; the expansions of 2016, 2018 and 2020 stand out. */
const ENTRY: readonly number[] = [35, 25, 15, 10, 30, 40, 90, 50, 60, 220, 40, 380, 60, 120, 60, 60, 60, 50, 50];

/** Families by year of entry, regencies and up. */
export const cohortTable = (context: DemoContext, families: Families): SeedTable => ({
  table: "cohort_rollup",
  columns: ["region_code", "period", "cohort", "families", "hidden", "source_id"],
  rows: function* () {
    const { tree } = context;
    for (const { period, year } of YEARLY_PERIODS) {
      const cohorts = ENTRY.slice(0, year - FIRST_COHORT + 1);
      const rows = splitByEntry(context, families.count(period), cohorts);
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
const splitByEntry = (context: DemoContext, families: Float64Array, cohorts: readonly number[]): Float64Array[] => {
  const { tree } = context;
  const first = anchorsOf(context, "firstCohort", 2017);
  const hash = createChance(tree)("cohort");
  const rows: Float64Array[] = [];
  for (const index of tree.upper) rows[index] = new Float64Array(cohorts.length);
  for (const index of regenciesOf(tree)) {
    const since = first.get(index)?.value ?? FIRST_COHORT;
    const weights = cohorts.map((weight, place) =>
      FIRST_COHORT + place < since ? 0 : weight * (80 + draw(mix(hash(index), place), 41)),
    );
    const counts = allocate(families[index] ?? 0, weights);
    for (let above = index; above >= 0; above = tree.parent[above] ?? -1) {
      const row = rows[above];
      for (const [place, count] of counts.entries()) if (row !== undefined) row[place] = (row[place] ?? 0) + count;
    }
  }
  return rows;
};
