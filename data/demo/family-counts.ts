import { allocate } from "./allocate.ts";
import { anchorsOf, contextFor, createChance, type DemoContext, nationalAnchor } from "./context.ts";
import { FAMILY_PERIODS } from "./family-periods.ts";
import { draw } from "./hash.ts";
import { shareGroup, withSumsOfChildren } from "./share-out.ts";
import { addFromLeaves, type Group, REGENCY_DEPTH } from "./tree.ts";

/** Shares of a parent's total are counted in billionths. */
const WHOLE = 1_000_000_000;

/** The families of every region by period of `FAMILY_PERIODS`. */
export type FamilyCounts = (period: string) => Float64Array;

type FixedByPeriod = readonly ReadonlyMap<number, number>[];

/**
 * The families of every region in every period. A published count stands; its share of the parent's total also leads the
 * region through the periods nearest to it, so that no count jumps. Others go by weight, with a slow trend of their own.
 */
export const countFamilies = (context: DemoContext): FamilyCounts => {
  const { tree } = context;
  const fixed = FAMILY_PERIODS.map(({ period }) => fixedCounts(context, period));
  const drifts = FAMILY_PERIODS.map(({ year }) => createDrift(context, year));
  const columns = FAMILY_PERIODS.map((period) => {
    const column = new Float64Array(tree.size);
    column[0] = period.total ?? nationalAnchor(context, "families", period.period).value;
    return column;
  });
  for (const group of tree.groups) {
    const isAboveRegency = (tree.depth[group.parent] ?? 0) < REGENCY_DEPTH;
    const weigh = isAboveRegency ? weighShares(context, group, columns, fixed) : weighVillages(context);
    columns.forEach((column, position) => {
      if (isAboveRegency || FAMILY_PERIODS[position]?.hasVillages === true)
        shareGroup(column, group, fixed[position] ?? new Map(), weigh(drifts[position] ?? unchanged, position));
    });
  }
  FAMILY_PERIODS.forEach((period, position) => {
    addFromLeaves(contextFor(context, period).tree, columns[position] ?? new Float64Array(0));
  });
  const counts = new Map(FAMILY_PERIODS.map(({ period }, position) => [period, columns[position]]));
  return (period) => {
    const column = counts.get(period);
    if (column === undefined) throw new Error(`No families are counted for ${period}.`);
    return column;
  };
};

const fixedCounts = (context: DemoContext, period: string): ReadonlyMap<number, number> => {
  const anchors = [...anchorsOf(context, "families", period)].filter(([index]) => index !== 0);
  return withSumsOfChildren(context.tree, new Map(anchors.map(([index, { value }]) => [index, value])));
};

type Weigh = (drift: Drift, position: number) => (index: number) => number;

/** Weights of provinces and regencies: the share of the nearest published count, else by size. */
const weighShares = (
  { tree, weights }: DemoContext,
  group: Group,
  columns: readonly Float64Array[],
  fixed: FixedByPeriod,
): Weigh => {
  const known = knownShares(group, columns, fixed);
  const open = group.children.filter((child) => !known.has(child));
  return (drift, position) => {
    const shares = new Map<number, number>();
    for (const [child, list] of known) shares.set(child, nearest(list, position));
    const taken = [...shares.values()].reduce((sum, share) => sum + share, 0);
    const rest = allocate(
      open.length === 0 ? 0 : WHOLE - taken,
      Float64Array.from(open, (child) => weights.families[child] ?? 0),
    );
    open.forEach((child, place) => shares.set(child, rest[place] ?? 0));
    const spread = (tree.depth[group.parent] ?? 0) === 0 ? PROVINCE_SPREAD : REGENCY_SPREAD;
    return (child) => Math.floor(((shares.get(child) ?? 0) * drift(child, spread)) / 1000);
  };
};

interface KnownShare {
  readonly position: number;
  readonly share: number;
}

/** For each child with published counts, its share of the parent in those periods. */
const knownShares = ({ parent, children }: Group, columns: readonly Float64Array[], fixed: FixedByPeriod) => {
  const known = new Map<number, KnownShare[]>();
  for (const child of children) {
    const list = fixed.flatMap((counts, position) => {
      const count = counts.get(child);
      const total = columns[position]?.[parent] ?? 0;
      return count === undefined ? [] : [{ position, share: Math.floor((count * WHOLE) / total) }];
    });
    if (list.length > 0) known.set(child, list);
  }
  return known;
};

const nearest = (list: readonly KnownShare[], position: number): number =>
  list.reduce((best, next) => (Math.abs(next.position - position) < Math.abs(best.position - position) ? next : best), {
    position: Number.MAX_SAFE_INTEGER,
    share: 0,
  }).share;

const weighVillages =
  ({ weights }: DemoContext): Weigh =>
  (drift) =>
  (index) =>
    (weights.families[index] ?? 0) * drift(index, VILLAGE_SPREAD);

/** Greatest trend a year and greatest deviation of a year, in thousandths. */
interface Spread {
  readonly trend: number;
  readonly noise: number;
}

const PROVINCE_SPREAD: Spread = { trend: 3, noise: 4 };
const REGENCY_SPREAD: Spread = { trend: 6, noise: 6 };
const VILLAGE_SPREAD: Spread = { trend: 10, noise: 15 };

/** Factor in thousandths by which a region's weight moves until a year. */
type Drift = (index: number, spread: Spread) => number;

const unchanged: Drift = () => 1000;

/** The payments of one year share their drift. */
const createDrift = ({ tree }: DemoContext, year: number): Drift => {
  const chance = createChance(tree);
  const [ofTrend, ofYear] = [chance("trend"), chance("drift", year)];
  return (index, { trend, noise }) =>
    1000 + (draw(ofTrend(index), 2 * trend + 1) - trend) * (year - 2020) + draw(ofYear(index), 2 * noise + 1) - noise;
};
