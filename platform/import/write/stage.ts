import type { Knex } from "knex";
import { copyRows } from "../../database/copy.ts";
import type { StagedRow, Target } from "./target.ts";

/** The temporary table in which rows of a chunk wait; one target at a time. */
export const STAGE = "import_stage";

/** Runs a step over rows that were copied into `STAGE`: the target's columns and `line`. Afterwards the table is gone. */
export const withStage = async <Result>(
  trx: Knex.Transaction,
  { table, key, columns }: Target,
  rows: readonly StagedRow[],
  step: () => Promise<Result>,
): Promise<Result> => {
  const list = columns.map(() => "??").join(", ");
  // It is dropped at once and not only at the commit, since a preview holds the chunks of a file in one transaction.
  const create = `create temporary table ?? on commit drop as select 0::bigint as line, ${list} from ?? with no data`;
  await trx.raw(create, [STAGE, ...columns, table]);
  await copyRows(trx, STAGE, ["line", ...columns], stagedValues(rows));
  // Nobody else looks at the table: the planner would take it for a few rows, and walk through all of them for each row of
  // the target.
  await trx.raw(`create index on ?? (${key.map(() => "??").join(", ")})`, [STAGE, ...key]);
  await trx.raw("analyze ??", [STAGE]);
  const result = await step();
  await trx.raw("drop table ??", [STAGE]);
  return result;
};

const stagedValues = function* (rows: readonly StagedRow[]): Generator<readonly unknown[]> {
  for (const { line, values } of rows) yield [line, ...values];
};
