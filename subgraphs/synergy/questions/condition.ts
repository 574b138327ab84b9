import { AppError } from "../../../platform/errors.ts";
import { nearestName } from "../../../platform/nearest-name.ts";
import { type Period, parsePeriod, yearOf } from "../../../platform/period.ts";
import { type Figure, type FigureArguments, readFigure } from "./figure.ts";
import { checkLimit } from "./limits.ts";
import type { KnownAttribute, Vocabulary } from "./vocabulary.ts";

export const COMPARISONS = ["gt", "gte", "lt", "lte", "eq", "ne"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** How a question writes a condition: the fields of `SynergyFilter`. */
export interface ConditionArguments
  extends Omit<FigureArguments, "of">,
    Readonly<Partial<Record<Comparison, number | null>>> {
  readonly and?: readonly ConditionArguments[] | null | undefined;
  readonly or?: readonly ConditionArguments[] | null | undefined;
  readonly not?: ConditionArguments | null | undefined;
  readonly of?: string | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly topPercent?: number | null | undefined;
  readonly bottomPercent?: number | null | undefined;
  readonly attribute?: string | null | undefined;
  readonly equals?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
}

/** An attribute in a period. */
export interface AttributeTerm {
  readonly attribute: KnownAttribute;
  readonly period: Period;
}

/** A condition on a region: true, false, or unknown where what it looks at is. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | { readonly kind: "compare"; readonly figure: Figure; readonly by: Comparison; readonly bound: number }
  | { readonly kind: "share"; readonly figure: Figure; readonly end: "top" | "bottom"; readonly percent: number }
  | { readonly kind: "oneOf"; readonly term: AttributeTerm; readonly values: readonly string[] }
  | { readonly kind: "isNull"; readonly of: Figure | AttributeTerm; readonly isNull: boolean };

/**
 * Reads a condition.
 *
 * @throws AppError QUESTION_MALFORMED, QUESTION_TOO_LARGE, VALUE_UNKNOWN, MEASURE_NOT_PUBLISHED
 */
export const readCondition = (given: ConditionArguments, vocabulary: Vocabulary, period: Period): Condition => {
  let conditions = 0;
  let shares = 0;

  const read = (node: ConditionArguments, depth: number): Condition => {
    checkLimit("depth", depth);
    const parts = [
      ...(node.and == null ? [] : [group("all", node.and, depth)]),
      ...(node.or == null ? [] : [group("any", node.or, depth)]),
      ...(node.not == null ? [] : [{ kind: "not", part: read(node.not, depth + 1) } as const]),
      ...leavesOf(node),
    ];
    const [only, ...others] = parts;
    if (only === undefined) throw malformed("an empty condition says nothing; leave it out, or give it a part");
    return others.length === 0 ? only : { kind: "all", parts };
  };

  const group = (kind: "all" | "any", nodes: readonly ConditionArguments[], depth: number): Condition => {
    if (nodes.length === 0) throw malformed("an empty list of `and` or `or` says nothing");
    return { kind, parts: nodes.map((node) => read(node, depth + 1)) };
  };

  const leavesOf = (node: ConditionArguments): readonly Condition[] => {
    if (node.of != null && node.attribute != null) {
      throw malformed("`of` and `attribute` belong into two conditions; join them by `and`");
    }
    const leaves =
      node.of != null
        ? figureLeaves({ ...node, of: node.of }, readFigure({ ...node, of: node.of }, vocabulary, period))
        : node.attribute != null
          ? attributeLeaves(node, attributeTerm(vocabulary.attribute(node.attribute), node.period ?? period))
          : strayLeaves(node);
    conditions += leaves.length;
    checkLimit("conditions", conditions);
    shares += leaves.filter(({ kind }) => kind === "share").length;
    checkLimit("shares", shares);
    return leaves;
  };

  return read(given, 1);
};

const malformed = (reason: string): AppError => new AppError("QUESTION_MALFORMED", { reason });

const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** An attribute of a year holds for every period in it. */
export const attributeTerm = (attribute: KnownAttribute, period: Period): AttributeTerm => ({
  attribute,
  period: attribute.source === null ? period : parsePeriod(yearOf(period)),
});

const figureLeaves = (node: ConditionArguments, figure: Figure): readonly Condition[] => {
  if (isGiven(node.equals) || isGiven(node.in)) throw malformed("`equals` and `in` are for attributes; use `eq`");
  const leaves: Condition[] = COMPARISONS.flatMap((by) => {
    const bound = node[by];
    return isGiven(bound) ? [{ kind: "compare", figure, by, bound } as const] : [];
  });
  if (isGiven(node.isNull)) leaves.push({ kind: "isNull", of: figure, isNull: node.isNull });
  if (isGiven(node.topPercent)) leaves.push(share(figure, "top", node.topPercent));
  if (isGiven(node.bottomPercent)) leaves.push(share(figure, "bottom", node.bottomPercent));
  if (leaves.length === 0) {
    throw malformed("a condition on `of` needs gt, gte, lt, lte, eq, ne, isNull, topPercent or bottomPercent");
  }
  return leaves;
};

const share = (figure: Figure, end: "top" | "bottom", percent: number): Condition => {
  if (percent <= 0 || percent > 100) throw malformed("a percentage is more than 0 and at most 100");
  return { kind: "share", figure, end, percent };
};

const FIGURE_PARTS = ["per", "since", "as", ...COMPARISONS, "topPercent", "bottomPercent"] as const;

const attributeLeaves = (node: ConditionArguments, term: AttributeTerm): readonly Condition[] => {
  const stray = FIGURE_PARTS.find((part) => isGiven(node[part]));
  if (stray !== undefined)
    throw malformed(`\`${stray}\` is for figures (\`of\`); an attribute has \`equals\` and \`in\``);
  const leaves: Condition[] = [];
  if (isGiven(node.equals)) leaves.push({ kind: "oneOf", term, values: knownValues(term, [node.equals]) });
  if (isGiven(node.in)) leaves.push({ kind: "oneOf", term, values: knownValues(term, node.in) });
  if (isGiven(node.isNull)) leaves.push({ kind: "isNull", of: term, isNull: node.isNull });
  if (leaves.length === 0) throw malformed("a condition on `attribute` needs equals, in or isNull");
  return leaves;
};

const knownValues = ({ attribute }: AttributeTerm, values: readonly string[]): readonly string[] => {
  checkLimit("values", values.length);
  const known = Object.keys(attribute.values);
  const unknown = values.find((value) => !known.includes(value));
  if (unknown === undefined) return values;
  throw new AppError("VALUE_UNKNOWN", {
    value: unknown,
    name: attribute.id,
    nearest: nearestName(unknown.slice(0, 40).toUpperCase(), known) ?? "",
  });
};

const LEAF_PARTS = [...FIGURE_PARTS, "period", "isNull", "equals", "in"] as const;

/** Parts of a leaf without what they are about. */
const strayLeaves = (node: ConditionArguments): readonly Condition[] => {
  const stray = LEAF_PARTS.find((part) => isGiven(node[part]));
  if (stray !== undefined) throw malformed(`\`${stray}\` needs \`of\` or \`attribute\` beside it`);
  return [];
};
