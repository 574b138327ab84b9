import type { Knex } from "knex";
import { queryOnce } from "../../../platform/database/query-rows.ts";
import type { RegionLevel } from "../../../platform/region-code.ts";
import type { Statement } from "../sql/statement.ts";
import type { AskedSet } from "../store/figure-set.ts";
import { findSets } from "../store/sets.ts";
import type { DataRow } from "./summaries.ts";
import type { Planned } from "./totals.ts";

/** Runs statements that all see the same moment. */
export const inOneMoment = async <Answer>(
  db: Knex,
  ask: (trx: Knex.Transaction) => Promise<Answer>,
): Promise<Answer> => {
  const trx = await db.transaction({ isolationLevel: "repeatable read", readOnly: true });
  try {
    const answer = await ask(trx);
    await trx.commit();
    return answer;
  } catch (error) {
    await trx.rollback();
    throw error;
  }
};

/** The sets as the transaction sees them: they may have moved since they were made sure of. */
export const atThisMoment = async (
  trx: Knex.Transaction,
  level: RegionLevel,
  ensured: readonly AskedSet[],
): Promise<readonly AskedSet[]> => {
  const distinct = <Part extends "source" | "period">(part: Part) => [...new Set(ensured.map((asked) => asked[part]))];
  const found = await findSets(trx, distinct("source"), level, distinct("period"));
  return ensured.map((asked) => ({
    ...asked,
    set: found.find(({ source, period }) => source === asked.source && period === asked.period) ?? null,
  }));
};

/** Runs what was planned as one statement, and reads its answer. */
export const answerOne = async <Answer>(
  trx: Knex.Transaction,
  name: string,
  statement: Statement,
  plan: (statement: Statement) => Planned<Answer>,
): Promise<Answer> => {
  const { text, read } = plan(statement);
  return read(await queryOnce<DataRow>(trx, name, text, statement.parameters));
};
