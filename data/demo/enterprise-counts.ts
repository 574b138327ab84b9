import { anchorsOf, createChance, type DemoContext } from "./context.ts";
import { ENTERPRISE_YEARS, type EnterpriseYear, VILLAGE_COUNT_YEAR } from "./enterprise-years.ts";
import { draw } from "./hash.ts";
import { shareToRegencies } from "./share-out.ts";
import { type Column, regenciesOf, type RegionTree, rollUp } from "./tree.ts";

/** Enterprises of one year, regencies and up; places of districts and villages are 0. */
export interface EnterpriseCounts {
  readonly year: number;
  /** True when districts and villages have rows too. */
  readonly hasVillages: boolean;
  readonly total: Column;
  readonly villages: Column;
  readonly active: Column;
  readonly units: Column;
  readonly employees: Column;
}

/** Second enterprises of a village, of 100 enterprises. */
const SECOND_PERCENT = 4;
/** Villages that can have an enterprise at all, of 100. */
const VILLAGES_PERCENT = 97;

/** The counts of every year. The first, whose provinces are published, leads the others. */
export const countEnterprises = (context: DemoContext): readonly EnterpriseCounts[] => {
  const { tree, weights } = context;
  const first = shareTotal(context, 2020, weights.desa);
  return ENTERPRISE_YEARS.map((assumed) => {
    const { year } = assumed;
    if (year === VILLAGE_COUNT_YEAR) {
      const capped = sumOfRegencies(tree, (index) => Math.min(weights.desa[index] ?? 0, first[index] ?? 0));
      const villages = shareStated(context, "villagesWithEnterprise", year, capped);
      return describe(
        context,
        assumed,
        sumOfRegencies(tree, (index) => withSeconds(villages[index] ?? 0)),
        villages,
      );
    }
    const total = year === 2020 ? first : shareTotal(context, year, first, assumed.total);
    const villages = sumOfRegencies(tree, (index) => villagesFor(total[index] ?? 0, weights.desa[index] ?? 0));
    return describe(context, assumed, total, villages);
  });
};

const withSeconds = (villages: number): number => villages + Math.round((villages * SECOND_PERCENT) / 100);

/** Villages that `total` enterprises are seated in: nearly as many, but no more than there can be. */
const villagesFor = (total: number, desa: number): number =>
  Math.min(
    total - Math.floor((total * SECOND_PERCENT) / 100),
    Math.max(1, Math.floor((desa * VILLAGES_PERCENT) / 100)),
  );

const describe = (context: DemoContext, assumed: EnterpriseYear, total: Column, villages: Column): EnterpriseCounts => {
  const { year, hasVillages, active = 0, units = 0, employees = 0 } = assumed;
  const all = total[0] ?? 0;
  return {
    year,
    hasVillages,
    total,
    villages,
    active: shareStated(context, "activeEnterprises", year, total, Math.floor((all * active) / 10_000), 80),
    units: shareStated(context, "businessUnits", year, total, Math.floor((all * units) / 100), 150),
    employees: shareStated(context, "employees", year, total, Math.floor((all * employees) / 100), 150),
  };
};

const shareTotal = (context: DemoContext, year: number, weight: Column, total?: number): Column =>
  shareStated(context, "enterprises", year, weight, total, 50);

/**
 * Shares a published total, or else `total`, by weight. A regency's weight deviates by up to `reach` thousandths, the same
 * every year, so that it keeps its character.
 */
const shareStated = (
  context: DemoContext,
  measure: string,
  year: number,
  weight: Column,
  total = 0,
  reach = 0,
): Column => {
  const anchors = anchorsOf(context, measure, year);
  const hash = createChance(context.tree)(measure);
  const deviating = sumOfRegencies(
    context.tree,
    (index) => (weight[index] ?? 0) * (1000 - reach + draw(hash(index), 2 * reach + 1)),
  );
  return shareToRegencies(context.tree, {
    total: anchors.get(0)?.value ?? total,
    fixed: new Map([...anchors].map(([index, { value }]) => [index, value])),
    weight: (index) => deviating[index] ?? 0,
  });
};

const sumOfRegencies = (tree: RegionTree, figure: (regency: number) => number): Column => {
  const column = new Float64Array(tree.size);
  for (const index of regenciesOf(tree)) column[index] = figure(index);
  return rollUp(tree, column);
};
