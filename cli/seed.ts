import type { Knex } from "knex";
import type { SeedTable } from "../data/demo/seed-table.ts";
import { insertNotes, removableAids } from "./removable-aids.ts";
import { isSeeded, markSeeded } from "./seed-mark.ts";
import { analyzeTables, copyTables, emptyTables, hasRows, inSeedTransaction, withoutScope } from "./seed-tables.ts";

export interface SeedOptions {
  /** Tells the pseudonym key that the rows are made with (`pseudonymMark`); kept, so that another key is noticed. */
  readonly keyMark?: string | undefined;
  /** Told the number of rows loaded so far, some times a second. */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

/** `not empty`: somebody else's rows are there, and nothing was changed. */
export type SeedOutcome = "seeded" | "already seeded" | "not empty";

/**
 * Fills the tables of one source's database, all in one transaction: a seed that is stopped leaves nothing behind, and
 * two at once take turns. A database that was seeded before, or has other rows in these tables, is left alone.
 *
 * @param tables in an order that foreign keys allow
 * @throws AppError as `copyRows` does; PSEUDONYM_KEY_DIFFERS when it was seeded with another key; FAMILY_LOAD_UNFINISHED
 */
export const seedSource = async (
  db: Knex,
  tables: readonly SeedTable[],
  { keyMark, onProgress }: SeedOptions = {},
): Promise<SeedOutcome> => {
  if (await isSeeded(db, keyMark)) return "already seeded";
  return inSeedTransaction(db, async (trx) => {
    if (await isSeeded(trx, keyMark)) return "already seeded";
    const names = tables.map(({ table }) => table);
    const outcome = await withoutScope(trx, names, async () => {
      if (await hasRows(trx, names)) return "not empty";
      await load(trx, tables, onProgress);
      return "seeded";
    });
    if (outcome === "seeded") await markSeeded(trx, { keyMark });
    return outcome;
  });
};

const load = async (
  trx: Knex.Transaction,
  tables: readonly SeedTable[],
  onProgress: SeedOptions["onProgress"],
): Promise<void> => {
  const names = tables.map(({ table }) => table);
  // A table emptied in this transaction is loaded without write-ahead log where the server has no replicas.
  await emptyTables(trx, names);
  const aids = [...(await removableAids(trx, names)), ...(await insertNotes(trx, names))];
  for (const { drop } of aids) await trx.raw(drop);
  await copyTables(trx, tables, onProgress);
  for (const { add } of aids.toReversed()) await trx.raw(add);
  await analyzeTables(trx, names);
};
