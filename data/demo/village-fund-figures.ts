import { anchorsOf, createChance, type DemoContext, nationalAnchor } from "./context.ts";
import { draw, hashText, mix } from "./hash.ts";
import { minus } from "./portions.ts";
import { shareOut } from "./share-out.ts";
import { type Column, rollUp, sumUp } from "./tree.ts";
import type { FundYear, ShareRange } from "./village-fund-years.ts";
import type { Desa } from "./weights.ts";

/** Village fund of one year, rupiah; amounts are whole thousands. */
export interface FundFigures {
  readonly villages: Column;
  readonly ceiling: Column;
  readonly additional: Column | null;
  readonly transferred: Column;
  readonly realised: Column;
  readonly stage1: Column;
  readonly stage2: Column;
  readonly cashAid: Column;
  readonly foodSecurity: Column | null;
  readonly stunting: Column | null;
}

const THOUSAND = 1000;

/** Two thirds of the fund are the same for every village, one third goes by size. */
const EQUAL_PART = 65;
const SIZED_PART = 35;

/** One village in five gets from the addition within the year, for its performance. */
const AWARDED_PERCENT = 20;

/** Places of desa without figures, when so many have some. */
type LeaveOut = (count: number) => ReadonlySet<number>;

/** The fund of a year, shared among as many desa as received it. */
export const figureFund = (
  context: DemoContext,
  { year, absorption, ...earmarks }: FundYear,
  leaveOut: LeaveOut,
): FundFigures => {
  const { tree } = context;
  const published = nationalAnchor(context, "fund", year).value;
  const addition = anchorsOf(context, "fundAdditional", year).get(0)?.value ?? 0;
  const desa = fundedDesa(context, year, leaveOut);
  const mean = Math.floor(desa.reduce((sum, { weight }) => sum + weight, 0) / desa.length);
  const share = (amount: number, weight: Column): Column =>
    shareOut(tree, { total: amount / THOUSAND, weight: (index) => weight[index] ?? 0 }).map(
      (units) => units * THOUSAND,
    );

  const ceiling = share(
    published - addition,
    byDesa(context, desa, ({ weight }) => EQUAL_PART * mean + SIZED_PART * weight),
  );
  const award = hashText(`award/${year}`);
  const additional = share(
    addition,
    byDesa(context, desa, ({ hash }) => (draw(mix(hash, award), 100) < AWARDED_PERCENT ? 80 + draw(hash, 51) : 0)),
  );
  const percent = absorption ?? nationalAnchor(context, "fundAbsorption", year).value;
  const whole = sumUp(tree, (leaf) => (ceiling[leaf] ?? 0) + (additional[leaf] ?? 0));
  const unspent = share(
    (published / 10_000) * (10_000 - Math.round(percent * 100)),
    weighUnspent(context, whole, year),
  );
  const transferred = minus(whole, partOf(context, unspent, [3000, 6000], `untransferred ${year}`));
  const stage1 = partOf(context, transferred, [4000, 6000], `stage ${year}`);
  return {
    villages: byDesa(context, desa, () => 1),
    ceiling,
    additional: addition === 0 ? null : additional,
    transferred,
    realised: minus(whole, unspent),
    stage1,
    stage2: minus(transferred, stage1),
    cashAid: partOf(context, ceiling, earmarks.cashAid, `cash aid ${year}`),
    foodSecurity: earmarks.foodSecurity && partOf(context, ceiling, earmarks.foodSecurity, `food ${year}`),
    stunting: earmarks.stunting && partOf(context, ceiling, earmarks.stunting, `stunting ${year}`),
  };
};

/** As many desa as received the fund. */
const fundedDesa = (context: DemoContext, year: number, leaveOut: LeaveOut): readonly Desa[] => {
  const { list } = context.weights;
  const late = leaveOut(anchorsOf(context, "fundVillages", year).get(0)?.value ?? list.length);
  return list.filter((_, place) => !late.has(place));
};

const byDesa = ({ tree }: DemoContext, desa: readonly Desa[], figure: (desa: Desa) => number): Column => {
  const column = new Float64Array(tree.size);
  for (const one of desa) column[one.owner] = (column[one.owner] ?? 0) + figure(one);
  return rollUp(tree, column);
};

/** Most villages spend nearly all, one in eight leaves far more; some regencies leave three times what others do. */
const weighUnspent = ({ tree }: DemoContext, whole: Column, year: number): Column => {
  const chance = createChance(tree);
  const [hash, local] = [chance("unspent", year), chance("unspent")];
  return sumUp(tree, (leaf) => {
    const skew = draw(hash(leaf), 8) === 0 ? 20 + draw(mix(hash(leaf), 1), 21) : 1;
    const habit = 50 + draw(local(tree.regency[leaf] ?? 0), 101);
    return Math.floor((whole[leaf] ?? 0) / 10_000_000) * skew * habit;
  });
};

/** A part of every leaf's amount within a range of shares, in whole thousands, added up. */
const partOf = ({ tree }: DemoContext, whole: Column, [least, most]: ShareRange, measure: string): Column => {
  const hash = createChance(tree)(measure);
  return sumUp(tree, (leaf) => {
    const share = least + draw(hash(leaf), most - least + 1);
    return Math.floor(((whole[leaf] ?? 0) / THOUSAND) * (share / 10_000)) * THOUSAND;
  });
};
