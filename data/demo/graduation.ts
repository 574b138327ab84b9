import { suppressGraduation } from "../../platform/suppression/rules/headlines.ts";
import { anchorsOf, contextFor, createChance, type DemoContext } from "./context.ts";
import { emitRows } from "./emit.ts";
import type { Families } from "./families.ts";
import { familyPeriod } from "./family-periods.ts";
import { draw } from "./hash.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { createPortions, minus } from "./portions.ts";
import type { SeedTable } from "./seed-table.ts";
import { shareOut } from "./share-out.ts";

/** Families that left for 10,000 families of the nation; 2020 is published. */
const YEARS: readonly { readonly period: string; readonly rate: number }[] = [
  { period: "2019", rate: 520 },
  { period: "2020-06", rate: 0 },
  { period: "2021", rate: 290 },
  { period: "2022", rate: 240 },
  { period: "2023", rate: 220 },
  { period: "2024", rate: 190 },
  { period: "2025", rate: 260 },
];

const NATURAL = 4500;
const PROSPEROUS_OF_REST = 6000;

/** Families that left PKH, by kind. */
export const graduationTable = (context: DemoContext, families: Families): SeedTable => ({
  table: "graduation_rollup",
  columns: ["region_code", "year", "graduated", "natural_exit", "prosperous", "independent", "hidden", "source_id"],
  rows: function* () {
    for (const { period, rate } of YEARS) {
      const { year, hasVillages } = familyPeriod(period);
      const { tree } = contextFor(context, { hasVillages });
      const part = createPortions(tree, year);
      const graduated = countGraduated({ ...context, tree }, families.count(period), year, rate);
      const natural = part(graduated, NATURAL, "natural exit");
      const rest = minus(graduated, natural);
      const prosperous = part(rest, PROSPEROUS_OF_REST, "prosperous");
      const kinds = [natural, prosperous, minus(rest, prosperous)];
      yield* emitRows(tree, {
        key: [year],
        columns: [graduated, ...kinds],
        hidden: suppressGraduation(hierarchyOf(tree), { graduated, kinds }),
        sources: anchorsOf(context, "graduated", year),
        hasDetailSource: false,
      });
    }
  },
});

/** Where only a rate is published, the count follows from it; the count itself is then synthetic. */
const countGraduated = (context: DemoContext, families: Float64Array, year: number, rate: number): Float64Array => {
  const { tree } = context;
  const hash = createChance(tree)("graduated", year);
  const stated = anchorsOf(context, "graduated", year);
  const fixed = new Map([...stated].map(([index, { value }]) => [index, value]));
  for (const [index, { value }] of anchorsOf(context, "graduationRate", year))
    fixed.set(index, Math.round(((families[index] ?? 0) * value) / 100));
  return shareOut(tree, {
    total: stated.get(0)?.value ?? Math.floor(((families[0] ?? 0) * rate) / 10_000),
    fixed,
    weight: (index) => (families[index] ?? 0) * (700 + draw(hash(index), 601)),
  });
};
