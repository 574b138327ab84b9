import { yearOf } from "../../../platform/period.ts";
import { regionsSql } from "../sql/condition-sql.ts";
import { createProjection } from "../sql/projection.ts";
import type { Statement } from "../sql/statement.ts";
import type { AskedSeries } from "./asked-parts.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { planSummary, type SummaryAnswer } from "./summaries.ts";
import type { Planned } from "./totals.ts";

type Point = AskedSeries["points"][number];

export interface PointAnswer {
  readonly period: Point["period"];
  readonly summary: SummaryAnswer;
  /** What is counted in another way than in the period before. */
  readonly break: string | null;
}

/** Writes a series as one statement of one row: the regions are found once, and summed up for each period. */
export const planSeries = (
  { points, fields }: AskedSeries,
  question: AskedQuestion,
  statement: Statement,
): Planned<readonly PointAnswer[]> => {
  const found = statement.scope();
  const rows = regionsSql(question, found, statement);
  const planned = points.map((point, place) => {
    const scope = statement.scope();
    const columns = createProjection("c");
    const outputs = createProjection(`a${place}_`);
    outputs.column("count(*)"); // so that a summary of which nothing is asked makes a statement as well
    const read = planSummary(fields, point.figure, { statement, scope, columns, outputs }, null);
    const text = `(select ${outputs.list().join(", ")}
  from (select ${["r.code", ...columns.list()].join(", ")} from base r ${scope.joins()}) b) s${place}`;
    return { point, read, text };
  });
  return {
    text: `with base as materialized (select r.code ${rows})
select * from ${planned.map(({ text }) => text).join("\ncross join ")}`,
    read: ([row = {}]) =>
      planned.map(({ point, read }, place) => ({
        period: point.period,
        summary: read(row),
        break: breakBetween(points[place - 1], point),
      })),
  };
};

/** What changed between two points: the breaks of their measures from the year after the one to that of the other. */
const breakBetween = (before: Point | undefined, { period, figure: { now } }: Point): string | null => {
  if (before === undefined) return null;
  const reasons = [now.of, now.per].flatMap((term) =>
    (term?.measure.breaks ?? [])
      .filter(({ year }) => yearOf(before.period) < year && year <= yearOf(period))
      .map(({ reason }) => `${reason.id} / ${reason.en}`),
  );
  return reasons.length === 0 ? null : [...new Set(reasons)].join(" ");
};
