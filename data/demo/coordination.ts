import { createChance, type DemoContext } from "./context.ts";
import { type ActionCounts, coordinationActionTable } from "./coordination-actions.ts";
import { emitRows } from "./emit.ts";
import { draw, portion } from "./hash.ts";
import type { SeedTable } from "./seed-table.ts";
import { type Column, regenciesOf, rollUp } from "./tree.ts";

const YEARS: readonly number[] = [2023, 2024, 2025];
const DONE_OF_AGREED = 7000;
const OVERDUE_OF_REST = 4000;

/** What coordination meetings agreed and what became of it: counts of regencies and up, and the actions of some one by one. */
export const coordinationTables = (context: DemoContext): readonly SeedTable[] => {
  const { tree } = context;
  const chance = createChance(tree);
  const regencies = regenciesOf(tree);

  const countsOf = (year: number): ActionCounts => {
    const count = (measure: string, figure: (index: number, hash: number) => number): Column => {
      const hash = chance(`coordination ${measure}`, year);
      const column = new Int32Array(tree.size);
      for (const index of regencies) column[index] = figure(index, hash(index));
      return rollUp(tree, column);
    };
    const agreed = count("agreed", (_, hash) => 6 + draw(hash, 9));
    const done = count("done", (index, hash) => portion(agreed[index] ?? 0, DONE_OF_AGREED, hash));
    const overdue = count("overdue", (index, hash) =>
      portion((agreed[index] ?? 0) - (done[index] ?? 0), OVERDUE_OF_REST, hash),
    );
    return { agreed, done, overdue };
  };

  const rollup: SeedTable = {
    table: "coordination_rollup",
    columns: ["region_code", "year", "agreed", "done", "overdue", "source_id"],
    rows: function* () {
      for (const year of YEARS) {
        const { agreed, done, overdue } = countsOf(year);
        yield* emitRows(tree, {
          key: [year],
          columns: [agreed, done, overdue],
          regions: tree.upper,
          hasDetailSource: false,
        });
      }
    },
  };
  return [rollup, coordinationActionTable(context, YEARS, countsOf)];
};
