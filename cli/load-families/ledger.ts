import type { Knex } from "knex";
import { queryRows } from "../../platform/database/query-rows.ts";

/** A load that has begun and not ended. Its tables are there exactly as long. */
export interface UnfinishedLoad {
  readonly plan: string;
  /** Statements that put back the keys and indexes that were taken away. */
  readonly aids: readonly string[];
  /** Numbers of the parts that are in the database. */
  readonly parts: readonly number[];
}

const LOAD = `
  select plan, aids, array(select part from data_seed_part order by part) as parts from data_seed_load`;

/** Call it only where there is one. */
export const readLoad = async (db: Knex): Promise<UnfinishedLoad> => {
  const [load] = await queryRows<UnfinishedLoad>(db, "familyLoad", LOAD);
  if (load === undefined) throw new Error("the ledger of a load of families is empty");
  return load;
};

export const openLedger = async (trx: Knex.Transaction, { plan, aids }: UnfinishedLoad): Promise<void> => {
  await trx.raw("create table data_seed_load (plan text not null, aids text[] not null)");
  await trx.raw("create table data_seed_part (part integer primary key)");
  await trx.raw("insert into data_seed_load (plan, aids) values (?, ?)", [plan, [...aids]]);
};

export const notePart = async (trx: Knex.Transaction, part: number): Promise<void> => {
  await trx("data_seed_part").insert({ part });
};

export const closeLedger = async (trx: Knex.Transaction): Promise<void> => {
  await trx.raw("drop table data_seed_load, data_seed_part");
};
