import { regionsSql } from "../sql/condition-sql.ts";
import { figureSql } from "../sql/figure-sql.ts";
import { createProjection } from "../sql/projection.ts";
import { distributionSql, spearmanSql } from "../sql/spread-sql.ts";
import type { Statement } from "../sql/statement.ts";
import type { AskedParts } from "./asked-parts.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Figure } from "./figure.ts";
import { type DataRow, planSummary, type SummaryAnswer, toUnit } from "./summaries.ts";

export interface DistributionAnswer {
  readonly unit: string;
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly nulls: number;
}

export interface CorrelationAnswer {
  readonly count: number;
  readonly pearson: number | null;
  readonly spearman: number | null;
}

/** What is computed over all regions of a question, by the keys of keys.ts. */
export interface Totals {
  readonly count: number;
  readonly summaries: ReadonlyMap<string, SummaryAnswer>;
  readonly distributions: ReadonlyMap<string, DistributionAnswer>;
  readonly correlations: ReadonlyMap<string, CorrelationAnswer>;
}

/** A statement's text, and how its rows become an answer. */
export interface Planned<Answer> {
  readonly text: string;
  readonly read: (rows: readonly DataRow[]) => Answer;
}

/** Writes everything that is asked over all regions as one statement of one row. */
export const planTotals = (
  { summaries, distributions, correlations }: AskedParts,
  question: AskedQuestion,
  statement: Statement,
): Planned<Totals> => {
  const scope = statement.scope();
  const columns = createProjection("c");
  const outputs = createProjection("a");
  const columnOf = (figure: Figure): string => columns.column(figureSql(figure, scope));

  const count = outputs.column("count(*)::integer");
  const readSummaries = summaries.map(({ key, figure, fields }) => {
    const read = planSummary(fields, figure, { statement, scope, columns, outputs }, null);
    return (row: DataRow) => [key, read(row)] as const;
  });
  const readDistributions = distributions.map(({ key, figure, bins }) => {
    const column = columnOf(figure);
    const spread = outputs.column(distributionSql(column, statement.parameter(bins, "integer")));
    const nulls = outputs.column(`count(*) filter (where ${column} is null)::integer`);
    return (row: DataRow) => [key, readDistribution(figure, row[spread] as Spread | null, Number(row[nulls]))] as const;
  });
  const readCorrelations = correlations.map(({ key, x, y }) => {
    const [a, b] = [columnOf(x), columnOf(y)];
    const both = outputs.column(`count(*) filter (where ${a} is not null and ${b} is not null)::integer`);
    const pearson = outputs.column(`corr(${a}::float8, ${b}::float8)`);
    const spearman = outputs.column(spearmanSql(a, b));
    return (row: DataRow) =>
      [
        key,
        // integer and float8 are read as numbers
        {
          count: row[both] as number,
          pearson: row[pearson] as number | null,
          spearman: row[spearman] as number | null,
        },
      ] as const;
  });

  const rows = regionsSql(question, scope, statement);
  return {
    text: `with base as (select ${["r.code", ...columns.list()].join(", ")} ${rows})
select ${outputs.list().join(", ")} from base`,
    read: ([row = {}]) => ({
      count: row[count] as number,
      summaries: new Map(readSummaries.map((read) => read(row))),
      distributions: new Map(readDistributions.map((read) => read(row))),
      correlations: new Map(readCorrelations.map((read) => read(row))),
    }),
  };
};

/** What `distributionSql` answers. */
interface Spread {
  readonly bounds: readonly number[];
  readonly high: number;
  readonly counts: Readonly<Record<string, number>>;
}

const readDistribution = ({ unit, decimals }: Figure, spread: Spread | null, nulls: number): DistributionAnswer => {
  if (spread === null) return { unit, bins: [], nulls };
  const { bounds, high, counts } = spread;
  return {
    unit,
    nulls,
    bins: bounds.map((bound, place) => ({
      from: toUnit(bound, decimals),
      to: toUnit(bounds[place + 1] ?? high, decimals),
      count: counts[place + 1] ?? 0,
    })),
  };
};
