import { kindOf, levelOf, type RegionCode, type RegionLevel } from "../../platform/region-code.ts";
import type { ConditionArguments } from "../../subgraphs/synergy/questions/condition.ts";
import type { FigureArguments } from "../../subgraphs/synergy/questions/figure.ts";
import { MEASURES, type ToldRegion, type World } from "./told-sources.ts";

// A question across sources answered without a database, from what the sources were told: the second opinion.

export interface ModelQuestion {
  readonly world: World;
  /** All regions there are of the level asked, in the order of their codes. */
  readonly codes: readonly string[];
  readonly period: string;
  readonly isOpenDoor: boolean;
}

export type Truth = boolean | null;

const SOURCE_OF: Readonly<Record<string, string>> = {
  PKH_FAMILIES: "social-welfare",
  PKH_ELDERLY: "social-welfare",
  VILLAGE_FUND_CEILING: "village-development",
  INDEX_SCORE: "village-development",
  VILLAGE_FACILITATORS: "village-development",
};

const regionIn = ({ world }: ModelQuestion, source: string, period: string, code: string): ToldRegion | undefined =>
  world[`${source} ${period}`]?.get(code);

/** As the viewer sees it, in whole numbers of 10^-decimals; null for unknown and hidden alike. */
const rawOf = (question: ModelQuestion, id: string, period: string, code: string): number | null => {
  const grain = MEASURES.find((measure) => measure.id === id)?.grain;
  const at = grain === "YEAR" ? period.slice(0, 4) : period;
  const region = regionIn(question, SOURCE_OF[id] ?? "", at, code);
  if (region === undefined) return null;
  return (question.isOpenDoor ? region.hiddenOpen : region.hidden).has(id) ? null : (region.values[id] ?? null);
};

const decimalsOf = (id: string): number => MEASURES.find((measure) => measure.id === id)?.decimals ?? 0;

/** The digits after the point that a figure is counted in; null when it is a fraction. */
export const scaleOf = ({ of, per, as }: FigureArguments): number | null =>
  per == null && as !== "PERCENT" ? decimalsOf(of) : null;

/** A figure in its unit. */
export const figureOf = (question: ModelQuestion, figure: FigureArguments, code: string): number | null => {
  const scale = scaleOf(figure);
  const raw = rawFigure(question, figure, code);
  return raw === null || scale === null ? raw : raw / 10 ** scale;
};

/** A figure as the database counts it. */
const rawFigure = (question: ModelQuestion, figure: FigureArguments, code: string): number | null => {
  const { of, per, since, as } = figure;
  const at = (period: string): number | null => {
    const above = rawOf(question, of, period, code);
    if (per == null) return above;
    const below = rawOf(question, per, period, code);
    if (above === null || below === null || below === 0) return null;
    return above / 10 ** decimalsOf(of) / (below / 10 ** decimalsOf(per));
  };
  const now = at(figure.period ?? question.period);
  if (since == null) return now;
  const before = at(since);
  if (now === null || before === null) return null;
  if (as !== "PERCENT") return now - before;
  return before === 0 ? null : ((now - before) * 100) / Math.abs(before);
};

const and = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
const or = (truths: readonly Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);
const not = (truth: Truth): Truth => (truth === null ? null : !truth);

export const attributeOf = (question: ModelQuestion, id: string, period: string, code: string): string | null =>
  id === "REGION_KIND"
    ? kindOf(code as RegionCode)
    : (regionIn(question, "village-development", period.slice(0, 4), code)?.attributes[id] ?? null);

/** Whether a region meets a condition; null where it depends on what is unknown. */
export const meets = (question: ModelQuestion, condition: ConditionArguments, code: string): Truth => {
  const parts: Truth[] = [];
  if (condition.and != null) parts.push(and(condition.and.map((part) => meets(question, part, code))));
  if (condition.or != null) parts.push(or(condition.or.map((part) => meets(question, part, code))));
  if (condition.not != null) parts.push(not(meets(question, condition.not, code)));
  if (condition.of != null) parts.push(meetsFigure(question, { ...condition, of: condition.of }, code));
  if (condition.attribute != null) {
    const value = attributeOf(question, condition.attribute, condition.period ?? question.period, code);
    if (condition.equals != null) parts.push(value === null ? null : value === condition.equals);
    if (condition.in != null) parts.push(value === null ? null : condition.in.includes(value));
    if (condition.isNull != null) parts.push((value === null) === condition.isNull);
  }
  return and(parts);
};

const COMPARE: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  gt: (value, bound) => value > bound,
  gte: (value, bound) => value >= bound,
  lt: (value, bound) => value < bound,
  lte: (value, bound) => value <= bound,
  eq: (value, bound) => value === bound,
  ne: (value, bound) => value !== bound,
};

const meetsFigure = (question: ModelQuestion, condition: ConditionArguments & FigureArguments, code: string): Truth => {
  const value = figureOf(question, condition, code);
  const parts: Truth[] = [];
  for (const [by, holds] of Object.entries(COMPARE)) {
    const bound = condition[by as "gt"];
    if (bound != null) parts.push(value === null ? null : holds(value, bound));
  }
  if (condition.isNull != null) parts.push((value === null) === condition.isNull);
  for (const [percent, sign] of [
    [condition.topPercent, -1],
    [condition.bottomPercent, 1],
  ] as const) {
    if (percent == null) continue;
    const known = knownOf(question, condition).toSorted((a, b) => sign * (a - b));
    // Whole numbers of percent are exact here, as they are in the database.
    const last = known[Math.ceil((known.length * percent) / 100) - 1];
    parts.push(value === null || last === undefined ? null : sign * (last - value) >= 0);
  }
  return and(parts);
};

const knownOf = (question: ModelQuestion, figure: FigureArguments): number[] =>
  question.codes.flatMap((code) => figureOf(question, figure, code) ?? []);

export interface ModelOrder extends FigureArguments {
  readonly direction: "ASC" | "DESC";
}

/** The regions that meet the condition, in order. */
export const rowsOf = (
  question: ModelQuestion,
  condition: ConditionArguments | null,
  order: readonly ModelOrder[],
): readonly string[] =>
  question.codes
    .filter((code) => condition === null || meets(question, condition, code) === true)
    .toSorted((a, b) => compareRows(question, order, a, b) || (a < b ? -1 : 1));

/** By the figures alone: 0 for regions that share a place. */
export const compareRows = (question: ModelQuestion, order: readonly ModelOrder[], a: string, b: string): number => {
  for (const item of order) {
    const [x, y] = [figureOf(question, item, a), figureOf(question, item, b)];
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    return item.direction === "ASC" ? x - y : y - x;
  }
  return 0;
};

/** The codes of a level inside a region. */
export const codesWithin = (all: readonly string[], within: string, level: RegionLevel): readonly string[] =>
  all.filter(
    (code) =>
      levelOf(code as RegionCode) === level && (within === "ID" || code === within || code.startsWith(`${within}.`)),
  );
