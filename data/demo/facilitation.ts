import { anchorsOf, createChance, DEMO, type DemoContext } from "./context.ts";
import { draw, portion } from "./hash.ts";
import type { SeedTable } from "./seed-table.ts";
import { shareToRegencies } from "./share-out.ts";
import { type Column, regenciesOf, rollUp } from "./tree.ts";

/** Facilitators of the nation by year; left out where a published count is the anchor. */
const YEARS: readonly { readonly year: number; readonly total?: number }[] = [
  { year: 2022, total: 38_914 },
  { year: 2023 },
  { year: 2024, total: 38_726 },
  { year: 2025, total: 37_853 },
];

const DISTRICT_PART = 4700;

/** Village facilitators, regencies and up. */
export const facilitationTable = (context: DemoContext): SeedTable => ({
  table: "facilitation_rollup",
  columns: [
    "region_code",
    "year",
    "facilitators",
    "experts",
    "district_facilitators",
    "local_facilitators",
    "source_id",
    "detail_source_id",
  ],
  rows: function* () {
    const { tree, weights } = context;
    for (const { year, total } of YEARS) {
      const stated = anchorsOf(context, "villageFacilitators", year);
      const parts = statedParts(context, year);
      const columns = countFacilitators(context, year, total ?? stated.get(0)?.value ?? 0, parts);
      for (const index of tree.upper) {
        if (weights.desa[index] === 0) continue;
        const detail = parts.get(index)?.sourceId;
        const source = detail ?? stated.get(index)?.sourceId ?? DEMO;
        yield [tree.codes[index], year, ...columns.map((column) => column[index]), source, detail ?? DEMO];
      }
    }
  },
});

interface Parts {
  readonly counts: readonly [experts: number, district: number, local: number];
  readonly sourceId: string;
}

/** Regencies whose facilitators are published by kind: their total is the sum. */
const statedParts = (context: DemoContext, year: number): ReadonlyMap<number, Parts> => {
  const of = (measure: string) => anchorsOf(context, measure, year);
  const [district, local] = [of("districtFacilitators"), of("localFacilitators")];
  return new Map(
    [...of("villageExperts")].map(([index, { value, sourceId }]) => [
      index,
      { counts: [value, district.get(index)?.value ?? 0, local.get(index)?.value ?? 0], sourceId },
    ]),
  );
};

/** Facilitators in all, then experts, district and local ones. */
const countFacilitators = (
  context: DemoContext,
  year: number,
  total: number,
  stated: ReadonlyMap<number, Parts>,
): readonly Column[] => {
  const { tree, weights } = context;
  const chance = createChance(tree);
  const [size, parts] = [chance("facilitation"), chance("facilitation", year)];
  const weight = new Float64Array(tree.size);
  for (const index of regenciesOf(tree)) weight[index] = (weights.desa[index] ?? 0) * (900 + draw(size(index), 201));
  rollUp(tree, weight);
  const fixed = new Map([...stated].map(([index, { counts }]) => [index, counts[0] + counts[1] + counts[2]]));
  const all = shareToRegencies(tree, {
    total,
    fixed,
    weight: (index) => weight[index] ?? 0,
  });
  const columns = [0, 1, 2].map(() => new Float64Array(tree.size));
  for (const index of regenciesOf(tree)) {
    const counts = stated.get(index)?.counts ?? split(all[index] ?? 0, parts(index));
    columns.forEach((column, kind) => {
      column[index] = counts[kind] ?? 0;
    });
  }
  return [all, ...columns.map((column) => rollUp(tree, column))];
};

const split = (all: number, hash: number): readonly [number, number, number] => {
  const experts = Math.min(all, 3 + draw(hash, 4));
  const district = portion(all - experts, DISTRICT_PART, hash);
  return [experts, district, all - experts - district];
};
