import type { RegionCode, RegionLevel } from "../../../platform/region-code.ts";
import { conditionSql, regionsSql } from "../sql/condition-sql.ts";
import { createProjection } from "../sql/projection.ts";
import type { Scope, Statement } from "../sql/statement.ts";
import type { AskedGroups, GroupKey } from "./asked-parts.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Condition } from "./condition.ts";
import { type DataRow, planSummary, type SummaryAnswer } from "./summaries.ts";
import type { Planned } from "./totals.ts";

/** A group of regions, with what was asked of it by the keys of keys.ts. */
export interface GroupAnswer {
  readonly key: string | null;
  readonly name: string | null;
  readonly region: { readonly code: RegionCode } | null;
  readonly counts: ReadonlyMap<string, number>;
  readonly summaries: ReadonlyMap<string, SummaryAnswer>;
}

const CODE_LENGTH: Readonly<Record<RegionLevel, number>> = {
  NATION: 2,
  PROVINCE: 2,
  REGENCY: 5,
  DISTRICT: 8,
  VILLAGE: 13,
};

/** Writes the groups as one statement: a row a group, in the order of their keys, the one without key last. */
export const planGroups = (
  { by, counts, summaries }: AskedGroups,
  question: AskedQuestion,
  statement: Statement,
): Planned<readonly GroupAnswer[]> => {
  const scope = statement.scope();
  const columns = createProjection("c");
  const outputs = createProjection("a");
  const filterOf = (condition: Condition | null): string | null =>
    condition === null ? null : columns.column(conditionSql(condition, scope, statement, question.regions));

  const key = keySql(by, scope, statement);
  const readCounts = counts.map(({ key: asked, condition }) => {
    const filter = filterOf(condition);
    const output = outputs.column(`count(*)${filter === null ? "" : ` filter (where ${filter})`}::integer`);
    return (row: DataRow) => [asked, row[output] as number] as const;
  });
  const readSummaries = summaries.map(({ key: asked, figure, fields, condition }) => {
    const read = planSummary(fields, figure, { statement, scope, columns, outputs }, filterOf(condition));
    return (row: DataRow) => [asked, read(row)] as const;
  });

  const rows = regionsSql(question, scope, statement);
  return {
    text: `select ${["key", ...outputs.list()].join(", ")}
from (select ${[`${key} as key`, ...columns.list()].join(", ")} ${rows}) base
group by key order by key collate "C" nulls last`,
    read: (found) =>
      found.map((row) => ({
        ...namesOf(by, row["key"] as string | null),
        counts: new Map(readCounts.map((read) => read(row))),
        summaries: new Map(readSummaries.map((read) => read(row))),
      })),
  };
};

const keySql = (by: GroupKey, scope: Scope, statement: Statement): string => {
  if (by.kind === "attribute") return scope.attribute(by.term);
  if (by.level === "NATION") return "'ID'";
  return `left(r.code, ${statement.parameter(CODE_LENGTH[by.level], "integer")})`;
};

const namesOf = (by: GroupKey, key: string | null): Pick<GroupAnswer, "key" | "name" | "region"> =>
  by.kind === "level"
    ? { key, name: null, region: key === null ? null : { code: key as RegionCode } }
    : { key, name: key === null ? null : (by.term.attribute.values[key]?.id ?? null), region: null };
