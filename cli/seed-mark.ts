import type { Knex } from "knex";
import { queryRows } from "../platform/database/query-rows.ts";
import { AppError } from "../platform/errors.ts";

/** What a database was filled with. */
export interface SeedMark {
  /** Tells the pseudonym key (`pseudonymMark`). */
  readonly keyMark?: string | undefined;
  /** Which families were loaded beside those of the demo; null when none were. */
  readonly plan?: string | null;
}

const STATE = `
  select to_regclass('data_seed') is not null as "isSeeded", to_regclass('data_seed_load') is not null as "isLoading"`;

/** How far a database is: `loading` while a load of families has begun and not ended. */
export const seedState = async (db: Knex): Promise<"empty" | "seeded" | "loading"> => {
  const [row] = await queryRows<{ isSeeded: boolean; isLoading: boolean }>(db, "seedState", STATE);
  if (row?.isLoading === true) return "loading";
  return row?.isSeeded === true ? "seeded" : "empty";
};

/**
 * For whoever reads or writes rows of families.
 *
 * @throws AppError FAMILY_LOAD_UNFINISHED
 */
export const refuseUnfinishedLoad = async (db: Knex): Promise<void> => {
  if ((await seedState(db)) === "loading") throw new AppError("FAMILY_LOAD_UNFINISHED");
};

/**
 * True when a database has been seeded, whatever with.
 *
 * @param keyMark of the pseudonym key that families are looked for with; left out where none is
 * @throws AppError PSEUDONYM_KEY_DIFFERS when its families were made with another key; FAMILY_LOAD_UNFINISHED
 */
export const isSeeded = async (db: Knex, keyMark?: string): Promise<boolean> => {
  const state = await seedState(db);
  if (state === "loading") throw new AppError("FAMILY_LOAD_UNFINISHED");
  if (state === "empty") return false;
  const mark = (await readMark(db)).keyMark ?? null;
  if (keyMark !== undefined && mark !== null && mark !== keyMark) throw new AppError("PSEUDONYM_KEY_DIFFERS");
  return true;
};

/** What a seeded database was filled with. One that was seeded before there were keys or plans has no such column. */
export const readMark = async (db: Knex): Promise<SeedMark> => {
  const text = `select to_jsonb(seed) ->> 'key_mark' as "keyMark", to_jsonb(seed) ->> 'plan' as plan from data_seed seed`;
  const [mark] = await queryRows<{ keyMark: string | null; plan: string | null }>(db, "seedMark", text);
  return { keyMark: mark?.keyMark ?? undefined, plan: mark?.plan ?? null };
};

/** Writes down that a database is filled. */
export const markSeeded = async (trx: Knex.Transaction, { keyMark, plan }: SeedMark): Promise<void> => {
  await trx.raw("create table data_seed (seeded_at timestamptz not null default now(), key_mark text, plan text)");
  await trx.raw("insert into data_seed (key_mark, plan) values (?, ?)", [keyMark ?? null, plan ?? null]);
};
