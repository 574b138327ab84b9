import { anchorsOf, type DemoContext, nationalAnchor } from "./context.ts";
import { createLeavingOut } from "./desa-turns.ts";
import { emitRows, type MaybeColumn, regionsWith } from "./emit.ts";
import type { SeedTable } from "./seed-table.ts";
import { type Column, rollUp } from "./tree.ts";
import { rankDesa } from "./village-index-rank.ts";
import { dimensionsOf, INDEX_CLASSES, scoreWithin } from "./village-index-score.ts";

interface IndexYear {
  readonly year: number;
  readonly kind: "IDM" | "VILLAGE_INDEX";
}

const YEARS: readonly IndexYear[] = [
  { year: 2020, kind: "IDM" },
  { year: 2023, kind: "IDM" },
  { year: 2024, kind: "IDM" },
  { year: 2025, kind: "VILLAGE_INDEX" },
];

/**
 * Villages by status, and for the IDM the sums of their scores. Every desa of the nation is ranked, so that the counts
 * of the nation are the published ones in any scope. The index of 2025 has no score: its class limits are not published.
 */
export const villageIndexTable = (context: DemoContext): SeedTable => ({
  table: "village_index_rollup",
  columns: [
    "region_code",
    "year",
    "kind",
    "villages",
    "independent",
    "advanced",
    "developing",
    "lagging",
    "severely_lagging",
    "score_e4",
    "social_e4",
    "economic_e4",
    "environmental_e4",
    "source_id",
    "detail_source_id",
  ],
  rows: function* () {
    const rank = rankDesa(context);
    const leaveOut = createLeavingOut(context);
    for (const { year, kind } of YEARS) {
      const { villages, classes, scores } = classify(context, year, rank(year), leaveOut);
      const stated: readonly MaybeColumn[] = kind === "IDM" ? scores : scores.map(() => null);
      yield* emitRows(context.tree, {
        key: [year, kind],
        columns: [villages, ...classes, ...stated],
        regions: regionsWith(villages),
        sources: anchorsOf(context, "index:independent", year),
        hasDetailSource: true,
      });
    }
  },
});

interface IndexFigures {
  readonly villages: Column;
  readonly classes: readonly Column[];
  /** Score and its three dimensions, sums in ten-thousandths. */
  readonly scores: readonly Column[];
}

/** Gives the best desa the best class, and so on down the published counts; as many as are not counted have no index. */
const classify = (
  context: DemoContext,
  year: number,
  ranks: Int32Array,
  leaveOut: (count: number) => ReadonlySet<number>,
): IndexFigures => {
  const { tree, weights } = context;
  const counts = INDEX_CLASSES.map(({ name }) => nationalAnchor(context, `index:${name}`, year).value);
  const left = leaveOut(counts.reduce((sum, count) => sum + count, 0));
  const order = ranks.filter((desa) => !left.has(desa));
  const make = (count: number): Column[] => Array.from({ length: count }, () => new Float64Array(tree.size));
  const [villages, classes, scores] = [new Float64Array(tree.size), make(INDEX_CLASSES.length), make(SCORES)];
  let place = 0;
  INDEX_CLASSES.forEach(({ least, most }, position) => {
    const count = counts[position] ?? 0;
    for (let within = 0; within < count; within += 1) {
      const desa = weights.list[order[place] ?? -1];
      if (desa === undefined) throw new Error(`The index of ${year} counts more villages than there are.`);
      place += 1;
      const score = scoreWithin(least, most, within, count);
      const values = [score, ...dimensionsOf(score, desa.hash)];
      add(villages, desa.owner, 1);
      add(classes[position], desa.owner, 1);
      scores.forEach((column, dimension) => add(column, desa.owner, values[dimension] ?? 0));
    }
  });
  for (const column of [villages, ...classes, ...scores]) rollUp(tree, column);
  return { villages, classes, scores };
};

/** The score and its dimensions. */
const SCORES = 4;

const add = (column: Column | undefined, index: number, amount: number): void => {
  if (column !== undefined) column[index] = (column[index] ?? 0) + amount;
};
