import { AppError } from "../../../platform/errors.ts";
import { comparePeriods, type Period } from "../../../platform/period.ts";
import { LEVELS, type RegionLevel } from "../../../platform/region-code.ts";
import type { AskedField } from "./asked-fields.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { type AttributeTerm, attributeTerm, type Condition, readCondition } from "./condition.ts";
import { type Figure, type FigureArguments, readFigure, type Term, termOf } from "./figure.ts";
import { cellKey, correlationKey, countKey, distributionKey, groupsKey, seriesKey, summaryKey } from "./keys.ts";
import { checkLimit } from "./limits.ts";
import type { NeededSets } from "./needed-sets.ts";

/** A field of a row. */
export type Cell =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "attribute"; readonly term: AttributeTerm }
  | { readonly kind: "absence"; readonly term: Term };

export interface AskedSummary {
  readonly key: string;
  readonly figure: Figure;
  readonly condition: Condition | null;
  /** What is wanted of it. */
  readonly fields: readonly AskedField[];
}

export type GroupKey =
  | { readonly kind: "level"; readonly level: RegionLevel }
  | { readonly kind: "attribute"; readonly term: AttributeTerm };

export interface AskedGroups {
  readonly key: string;
  readonly by: GroupKey;
  readonly counts: readonly { readonly key: string; readonly condition: Condition | null }[];
  readonly summaries: readonly AskedSummary[];
}

export interface AskedSeries {
  readonly key: string;
  readonly points: readonly { readonly period: Period; readonly figure: Figure }[];
  /** What is wanted of each summary. */
  readonly fields: readonly AskedField[];
}

/** Everything that an operation asks of one `synergy(...)`, read and found good. */
export interface AskedParts {
  /** The fields of rows by `cellKey`; null when no rows are asked. */
  readonly cells: ReadonlyMap<string, Cell> | null;
  readonly isRanked: boolean;
  readonly isCounted: boolean;
  readonly summaries: readonly AskedSummary[];
  readonly distributions: readonly { readonly key: string; readonly figure: Figure; readonly bins: number }[];
  readonly correlations: readonly { readonly key: string; readonly x: Figure; readonly y: Figure }[];
  readonly groups: readonly AskedGroups[];
  readonly series: readonly AskedSeries[];
}

const PAGE_FIELDS: readonly string[] = ["nodes", "edges", "pageInfo"];

/**
 * Reads the fields selected on a connection.
 *
 * @throws AppError QUESTION_MALFORMED, QUESTION_TOO_LARGE, VALUE_UNKNOWN, MEASURE_NOT_PUBLISHED
 */
export const readParts = (
  fields: readonly AskedField[],
  { vocabulary, period, regions }: AskedQuestion,
  needed: NeededSets,
): AskedParts => {
  // The arguments of fields have the shapes of the schema: the operation has been validated.
  const figureOf = (args: AskedField["args"], at = period): Figure => {
    const figure = readFigure(args as unknown as FigureArguments, vocabulary, at);
    needed.addFigure(figure);
    return figure;
  };
  const conditionOf = ({ where }: AskedField["args"]): Condition | null => {
    if (where == null) return null;
    const condition = readCondition(where, vocabulary, period);
    needed.addCondition(condition);
    return condition;
  };
  const attributeOf = (id: unknown, at: unknown): AttributeTerm => {
    const term = attributeTerm(vocabulary.attribute(String(id)), (at ?? period) as Period);
    needed.addAttribute(term);
    return term;
  };
  const named = (name: string, among = fields): readonly AskedField[] => among.filter((field) => field.name === name);
  const summary = ({ args, fields: wanted }: AskedField): AskedSummary => ({
    key: summaryKey(args),
    figure: figureOf(args),
    condition: conditionOf(args),
    fields: wanted,
  });

  const cellOf = ({ name, args }: AskedField): Cell | null => {
    if (name === "value" || name === "ratio" || name === "change") return { kind: "figure", figure: figureOf(args) };
    if (name === "attribute") return { kind: "attribute", term: attributeOf(args["id"], args["period"]) };
    if (name !== "absence") return null;
    const term = termOf(vocabulary.measure(String(args["of"])), (args["period"] ?? period) as Period);
    needed.addTerm(term);
    return { kind: "absence", term };
  };

  const groupKey = ({ level, attribute }: AskedField["args"]): GroupKey => {
    if ((level == null) === (attribute == null)) throw malformed("`groups` takes either `level` or `attribute`");
    if (attribute != null) return { kind: "attribute", term: attributeOf(attribute, null) };
    if (LEVELS.indexOf(level as RegionLevel) >= LEVELS.indexOf(regions.level)) {
      throw malformed("`groups(level: ...)` takes a level above that of the rows");
    }
    return { kind: "level", level: level as RegionLevel };
  };

  const groups = (field: AskedField): AskedGroups => ({
    key: groupsKey(field.args),
    by: groupKey(field.args),
    counts: merged(named("count", field.fields), countKey).map(({ args }) => ({
      key: countKey(args),
      condition: conditionOf(args),
    })),
    summaries: merged(named("summary", field.fields), summaryKey).map(summary),
  });

  const series = ({ args, fields: wanted }: AskedField): AskedSeries => {
    const periods = [...new Set(args["periods"] as readonly Period[])].toSorted(comparePeriods);
    checkLimit("periods", periods.length);
    if (periods.length === 0) throw malformed("`series` needs a period");
    return {
      key: seriesKey(args),
      points: periods.map((at) => ({ period: at, figure: figureOf(args, at) })),
      fields: named("summary", wanted).flatMap((field) => field.fields),
    };
  };

  const distribution = ({ args }: AskedField) => {
    const bins = (args["bins"] ?? 10) as number;
    checkLimit("bins", bins);
    if (bins < 1) throw malformed("a distribution has at least one bin");
    return { key: distributionKey(args), figure: figureOf(args), bins };
  };

  const correlation = ({ args }: AskedField) => ({
    key: correlationKey(args),
    x: figureOf(args["x"] as AskedField["args"]),
    y: figureOf(args["y"] as AskedField["args"]),
  });

  const rowFields = [...named("nodes"), ...named("edges").flatMap((edge) => named("node", edge.fields))].flatMap(
    (field) => field.fields,
  );
  const cells = new Map<string, Cell>();
  for (const field of rowFields) {
    const key = cellKey(field.name, field.args);
    const cell = cells.has(key) ? null : cellOf(field);
    if (cell !== null) cells.set(key, cell);
  }
  const asked: AskedParts = {
    cells: fields.some(({ name }) => PAGE_FIELDS.includes(name)) ? cells : null,
    isRanked: named("rank", rowFields).length > 0,
    isCounted: named("totalCount").length > 0,
    summaries: merged(named("summary"), summaryKey).map(summary),
    distributions: merged(named("distribution"), distributionKey).map(distribution),
    correlations: merged(named("correlation"), correlationKey).map(correlation),
    groups: merged(named("groups"), groupsKey).map(groups),
    series: merged(named("series"), seriesKey).map(series),
  };
  checkLimit("cells", cells.size);
  checkLimit("distributions", asked.distributions.length);
  checkLimit("correlations", asked.correlations.length);
  checkLimit("groupings", asked.groups.length);
  checkLimit("series", asked.series.length);
  return asked;
};

/** Fields with one key as one field, with all that is selected on them: the same summary may be asked twice for different values. */
const merged = (fields: readonly AskedField[], keyOf: (args: AskedField["args"]) => string): readonly AskedField[] => {
  const byKey = new Map<string, AskedField>();
  for (const field of fields) {
    const key = keyOf(field.args);
    byKey.set(key, { ...field, fields: [...(byKey.get(key)?.fields ?? []), ...field.fields] });
  }
  return [...byKey.values()];
};

const malformed = (reason: string): AppError => new AppError("QUESTION_MALFORMED", { reason });
