import { allocate } from "./allocate.ts";
import { anchorsOf, createChance, type DemoContext } from "./context.ts";
import { emitRows } from "./emit.ts";
import type { FamilyCounts } from "./family-counts.ts";
import { FAMILY_PERIODS } from "./family-periods.ts";
import { draw } from "./hash.ts";
import type { SeedTable } from "./seed-table.ts";
import { REGENCY_DEPTH, regenciesOf, rollUp } from "./tree.ts";

const YEARS: readonly number[] = [2018, 2021, 2022, 2023, 2024, 2025];

/** Families for each facilitator: the ratio of Kalimantan Selatan in 2023. */
const FAMILIES_EACH = 270;

/** Facilitators by period, regencies and up. */
export type Staff = (period: string) => Float64Array;

export const createStaff = (context: DemoContext, count: FamilyCounts): Staff => {
  const cache = new Map<string, Float64Array>();
  return (period) => {
    const column = cache.get(period) ?? countStaff(context, count(period), period);
    cache.set(period, column);
    return column;
  };
};

/** Facilitators of PKH, regencies and up. */
export const staffTable = (context: DemoContext, staff: Staff): SeedTable => ({
  table: "staff_rollup",
  columns: ["region_code", "period", "facilitators", "source_id"],
  rows: function* () {
    for (const { period, year } of FAMILY_PERIODS) {
      if (!YEARS.includes(year)) continue;
      yield* emitRows(context.tree, {
        key: [period],
        columns: [staff(period)],
        regions: context.tree.upper,
        sources: anchorsOf(context, "facilitators", period),
        hasDetailSource: false,
      });
    }
  },
});

const countStaff = (context: DemoContext, families: Float64Array, period: string): Float64Array => {
  const { tree } = context;
  const anchors = anchorsOf(context, "facilitators", period);
  const hash = createChance(tree)("staff", period);
  const column = new Float64Array(tree.size);
  for (const index of regenciesOf(tree)) {
    const each = FAMILIES_EACH - 15 + draw(hash(index), 31);
    column[index] = anchors.get(index)?.value ?? Math.max(1, Math.round((families[index] ?? 0) / each));
  }
  for (const { parent, children } of tree.groups) {
    const total = anchors.get(parent)?.value;
    if (total === undefined || tree.depth[parent] !== REGENCY_DEPTH - 1) continue;
    const shares = allocate(
      total,
      Float64Array.from(children, (child) => families[child] ?? 0),
    );
    for (const [place, child] of children.entries()) column[child] = shares[place] ?? 0;
  }
  return rollUp(tree, column);
};
