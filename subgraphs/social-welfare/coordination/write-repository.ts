import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import { actionColumns } from "./action-columns.ts";
import type { ActionKey } from "./action-id.ts";
import type { NewAction } from "./read-input.ts";
import type { ActionRow } from "./rows.ts";

const RECORD_SOURCE = `
  insert into data_source (id, title, publisher, reference, as_of, provenance)
  values ($1, $2, 'Pemerintah daerah', 'Sinergi', $3, 'IMPORTED')
  on conflict (id) do nothing`;

/** The source of what is recorded here in a year. */
export const recordSource = async (trx: Knex.Transaction, year: string): Promise<string> => {
  const id = `recorded-actions-${year}`;
  await queryRows(trx, "recordSource", RECORD_SOURCE, [id, `Tindak lanjut yang dicatat di Sinergi, ${year}`, year]);
  return id;
};

/** The region has to be there; that it is one of the writer's, the policy of the table sees to. */
const INSERT_ACTION = `
  insert into coordination_action
    (regency_code, agreed_on, action, responsible, due_on, done_on, note, told_on, recorded_by, changed_by, source_id)
  select code, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10 from region where code = $1 and level = 'REGENCY'
  on conflict (regency_code, agreed_on, action) do nothing
  returning id`;

/** Writes an action down, and gives its id within the regency; undefined where that meeting agreed the same already. */
export const insertAction = async (
  trx: Knex.Transaction,
  action: NewAction,
  { today, subject, sourceId }: { readonly today: string; readonly subject: string; readonly sourceId: string },
): Promise<string | undefined> => {
  const { regencyCode, agreedOn, action: text, responsible, dueOn, doneOn, note } = action;
  const [row] = await queryRows<{ id: string }>(trx, "insertAction", INSERT_ACTION, [
    regencyCode,
    agreedOn,
    text,
    responsible,
    dueOn,
    doneOn,
    note,
    today,
    subject,
    sourceId,
  ]);
  return row?.id;
};

const IS_REGENCY = "select 1 from region where code = $1 and level = 'REGENCY'";

/** Whether there is such a regency. */
export const isRegency = async (trx: Knex.Transaction, code: string): Promise<boolean> =>
  (await queryRows(trx, "isRegency", IS_REGENCY, [code])).length > 0;

const SAME_ACTION = "select id from coordination_action where regency_code = $1 and agreed_on = $2 and action = $3";

/** The id of the action that a meeting agreed in these words. */
export const findSameAction = async (
  trx: Knex.Transaction,
  { regencyCode, agreedOn, action }: NewAction,
): Promise<string | undefined> => {
  const [row] = await queryRows<{ id: string }>(trx, "findSameAction", SAME_ACTION, [regencyCode, agreedOn, action]);
  return row?.id;
};

const LOCK_ACTION = `
  select ${actionColumns("a")} from coordination_action a where a.regency_code = $1 and a.id = $2 for update`;

/** An action, which nobody else changes before the transaction ends. */
export const lockAction = async (
  trx: Knex.Transaction,
  { regencyCode, id }: ActionKey,
): Promise<ActionRow | undefined> => {
  const [row] = await queryRows<ActionRow>(trx, "lockAction", LOCK_ACTION, [regencyCode, id]);
  return row;
};

const UPDATE_ACTION = `
  update coordination_action set responsible = $3, due_on = $4, done_on = $5, note = $6
  where regency_code = $1 and id = $2`;

/** Writes what may change of an action; the table keeps the version before. */
export const updateAction = async (trx: Knex.Transaction, action: ActionRow): Promise<void> => {
  const { regencyCode, id, responsible, dueOn, doneOn, note } = action;
  await queryRows(trx, "updateAction", UPDATE_ACTION, [regencyCode, id, responsible, dueOn, doneOn, note]);
};

const ACTION_AT_VERSION = `
  select ${actionColumns("a")} from coordination_action a where a.regency_code = $1 and a.id = $2 and a.version = $3
  union all
  select ${actionColumns("a")} from coordination_action_version v
  cross join lateral jsonb_populate_record(null::coordination_action, v.content) a
  where v.regency_code = $1 and v.id = $2 and v.version = $3`;

/** A version of an action. */
export const actionAtVersion = async (
  trx: Knex.Transaction,
  { regencyCode, id }: ActionKey,
  version: number,
): Promise<ActionRow | undefined> => {
  const [row] = await queryRows<ActionRow>(trx, "actionAtVersion", ACTION_AT_VERSION, [regencyCode, id, version]);
  return row;
};
