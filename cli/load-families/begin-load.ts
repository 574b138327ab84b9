import type { Knex } from "knex";
import { AppError } from "../../platform/errors.ts";
import { removableAids } from "../removable-aids.ts";
import { isSeeded, readMark, seedState } from "../seed-mark.ts";
import { emptyTables, hasRows, inSeedTransaction, withoutScope } from "../seed-tables.ts";
import type { OpenSource } from "../sources.ts";
import { closeLedger, openLedger, readLoad } from "./ledger.ts";

export interface LoadPlan {
  /** Tells this load from every other; the same rows follow from the same plan. */
  readonly plan: string;
  readonly keyMark: string;
  /** All tables of the source that the demo fills. */
  readonly tables: readonly string[];
}

/** `loaded`: it has all of the plan. Else the numbers of the parts that it has. */
export type LoadState = "loaded" | readonly number[];

/**
 * Makes a source ready for the parts of a load: one that was stopped goes on; else what the demo has put there is taken
 * away, and all keys and indexes with it, since they are built faster once everything is in.
 *
 * @throws AppError FAMILY_LOAD_REFUSED when others' rows are there, and then nothing is changed; PSEUDONYM_KEY_DIFFERS
 */
export const beginLoad = ({ name, db }: OpenSource, { plan, keyMark, tables }: LoadPlan): Promise<LoadState> =>
  inSeedTransaction(db, async (trx) => {
    const state = await seedState(trx);
    const before = state === "loading" ? await readLoad(trx) : undefined;
    if (before?.plan === plan) return before.parts;
    if (state === "seeded" && (await isSeeded(trx, keyMark)) && (await readMark(trx)).plan === plan) return "loaded";
    if (await hasForeignRows(trx, state, tables)) throw new AppError("FAMILY_LOAD_REFUSED", { source: name });
    if (before !== undefined) await closeLedger(trx);
    if (state === "seeded") await trx.raw("drop table data_seed");
    await emptyTables(trx, tables);
    const aids = await removableAids(trx, tables);
    for (const { drop } of aids) await trx.raw(drop);
    // What a load that ended early has taken away is put back by this one.
    await openLedger(trx, { plan, aids: [...aids.map(({ add }) => add), ...(before?.aids ?? [])], parts: [] });
    return [];
  });

/** Rows that neither the demo nor a load has made: in a seeded database they can only come from imports. */
const hasForeignRows = async (
  trx: Knex.Transaction,
  state: Awaited<ReturnType<typeof seedState>>,
  tables: readonly string[],
): Promise<boolean> =>
  (await hasRows(trx, ["import_run"])) ||
  (state === "empty" && (await withoutScope(trx, tables, () => hasRows(trx, tables))));
