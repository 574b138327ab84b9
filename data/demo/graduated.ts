import { anchorsOf, contextFor, createChance, type DemoContext } from "./context.ts";
import type { FamilyCounts } from "./family-counts.ts";
import { familyPeriod } from "./family-periods.ts";
import { draw } from "./hash.ts";
import { shareOut } from "./share-out.ts";
import type { RegionTree } from "./tree.ts";

/** Years of which graduations are told, the count of families of each, and families that left for 10,000 of the nation. */
const YEARS: readonly { readonly period: string; readonly rate: number }[] = [
  { period: "2019", rate: 520 },
  { period: "2020-06", rate: 0 }, // 2020 is published
  { period: "2021", rate: 290 },
  { period: "2022", rate: 240 },
  { period: "2023", rate: 220 },
  { period: "2024", rate: 190 },
  { period: "2025", rate: 260 },
];

/** Years of which graduations are told. */
export const GRADUATION_YEARS: readonly number[] = YEARS.map(({ period }) => familyPeriod(period).year);

/** Families that left PKH in one year. */
export interface Graduated {
  readonly year: number;
  /** The regions that have a figure. */
  readonly tree: RegionTree;
  readonly column: Float64Array;
}

/** The families that left PKH, year by year. */
export const countGraduated = (context: DemoContext, counts: FamilyCounts): readonly Graduated[] =>
  YEARS.map(({ period, rate }) => {
    const { year, hasVillages } = familyPeriod(period);
    const { tree } = contextFor(context, { hasVillages });
    return { year, tree, column: countYear({ ...context, tree }, counts(period), year, rate) };
  });

/** Where only a rate is published, the count follows from it; the count itself is then synthetic. */
const countYear = (context: DemoContext, families: Float64Array, year: number, rate: number): Float64Array => {
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
