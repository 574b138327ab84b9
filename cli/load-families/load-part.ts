import type { Knex } from "knex";
import type { SeedTable } from "../../data/demo/seed-table.ts";
import { insertNotes } from "../removable-aids.ts";
import { markSeeded, seedState } from "../seed-mark.ts";
import { analyzeTables, copyTables, emptyTables, inSeedTransaction, withoutScope } from "../seed-tables.ts";
import { closeLedger, notePart, readLoad } from "./ledger.ts";

/**
 * Loads the families of one part into a source, all of them or none.
 *
 * @param onProgress told the number of rows so far
 * @returns the number of rows; 0 where another process has loaded the part
 */
export const loadPart = (
  db: Knex,
  part: number,
  tables: readonly SeedTable[],
  onProgress: (rows: number) => void,
): Promise<number> =>
  inSeedTransaction(db, async (trx) => {
    if ((await seedState(trx)) !== "loading" || (await readLoad(trx)).parts.includes(part)) return 0;
    const names = tables.map(({ table }) => table);
    const rows = await withoutScope(trx, names, () => copyTables(trx, tables, onProgress));
    await notePart(trx, part);
    return rows;
  });

/**
 * Ends a load whose parts are all there: the figures of the regions, keys and indexes, and the mark of a filled database.
 *
 * @param figures tables that tell of regions
 * @param names all tables of the source
 */
export const endLoad = (
  db: Knex,
  figures: readonly SeedTable[],
  names: readonly string[],
  { keyMark, onProgress }: { readonly keyMark: string; readonly onProgress: (rows: number) => void },
): Promise<number> =>
  inSeedTransaction(db, async (trx) => {
    if ((await seedState(trx)) !== "loading") return 0;
    const { plan, aids } = await readLoad(trx);
    // They are empty. Emptied in this transaction they are loaded without write-ahead log, and noted as changed altogether.
    const filled = figures.map(({ table }) => table);
    await emptyTables(trx, filled);
    const notes = await insertNotes(trx, filled);
    for (const { drop } of notes) await trx.raw(drop);
    const rows = await withoutScope(trx, filled, () => copyTables(trx, figures, onProgress));
    for (const { add } of notes) await trx.raw(add);
    // A foreign key looks at rows that show in a scope only.
    await withoutScope(trx, names, async () => {
      for (const add of aids.toReversed()) await trx.raw(add);
      await analyzeTables(trx, names);
    });
    await markSeeded(trx, { keyMark, plan });
    await closeLedger(trx);
    return rows;
  });
