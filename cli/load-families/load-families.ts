import { type ChosenRegencies, chooseRegencies, familiesIn } from "../../data/demo/choose-regencies.ts";
import { createDemo, createDemoFamilies } from "../../data/demo/demo.ts";
import { createDetailTables, figureTables, type TablesBySource } from "../../data/demo/demo-tables.ts";
import { EXPECTED_ROWS } from "../../data/demo/expected-rows.ts";
import { joinSums, keepSums } from "../../data/demo/family-detail/join-sums.ts";
import { DETAIL_REGENCIES } from "../../data/demo/family-detail/places.ts";
import type { DetailSums } from "../../data/demo/family-detail/sums.ts";
import type { DemoScope } from "../../data/demo/tree.ts";
import type { SourceName } from "../../data/read-published.ts";
import { pseudonymMark } from "../../platform/identity/keys.ts";
import type { RegionReference } from "../../platform/regions/reference.ts";
import type { FamilyKeys } from "../../platform/secrets/family-keys.ts";
import type { Progress } from "../progress.ts";
import type { OpenSource } from "../sources.ts";
import { beginLoad } from "./begin-load.ts";
import { endLoad, loadPart } from "./load-part.ts";

export interface FamilyLoad {
  /** Migrated; those without demo data of their own are left out. */
  readonly sources: readonly OpenSource[];
  /** All regions, as `loadRegionReference` gives them. */
  readonly regions: readonly RegionReference[];
  readonly scope: DemoScope;
  /** How many families are wanted beside those of the two regencies that always have them. */
  readonly families: number;
  readonly keys: FamilyKeys;
  readonly progress: Progress;
  /** Ends the load after the part that is under way; the next one goes on from there. */
  readonly signal?: AbortSignal;
}

/** `too many`: the scope has not so many, and nothing was done. `stopped`: by the signal. */
export interface LoadOutcome {
  readonly outcome: "loaded" | "already loaded" | "stopped" | "too many";
  readonly chosen: ChosenRegencies;
}

/** Rows of all sources for each family of the last count: its own, and those of families that have left. A test holds it. */
export const ROWS_A_FAMILY = 27;

/**
 * Fills databases with the demo data and SYNTHETIC families of as many regencies as it takes, one regency after the other,
 * each in one transaction a source. Everything that rollups tell of these regencies is then added up from their families.
 * Memory is that of the largest regency and of some figures for each village, however many families there are.
 *
 * @throws AppError FAMILY_LOAD_REFUSED, PSEUDONYM_KEY_DIFFERS, and as `copyRows` does
 */
export const loadFamilies = async (load: FamilyLoad): Promise<LoadOutcome> => {
  const { regions, scope, families, keys, progress, signal } = load;
  const sources = load.sources.filter(({ database }) => Object.hasOwn(EXPECTED_ROWS[scope], database));
  const demo = createDemo({ regions, scope });
  const chosen = chooseRegencies(demo, families);
  if (families > chosen.mostFamilies && scope !== "national") return { outcome: "too many", chosen };
  const parts = [DETAIL_REGENCIES, ...chosen.codes.map((code) => [code])];
  const tablesOf = createDetailTables(demo, keys);
  const keyMark = pseudonymMark(keys.pseudonym);
  const plan = `${demo.context.seed} ${scope} ${families} ${keyMark}`;
  const names = namesOf(figureTables(demo, joinSums([])), tablesOf(createDemoFamilies(demo, [])));
  const states = await Promise.all(
    sources.map((source) => beginLoad(source, { plan, keyMark, tables: names(source) })),
  );
  const open = sources.flatMap((source, place) => {
    const state = states[place] ?? [];
    return state === "loaded" ? [] : [{ source, done: new Set(state) }];
  });
  if (open.length === 0) return { outcome: "already loaded", chosen };

  const task = progress.task("families");
  const missing = parts.filter((_, part) => open.some(({ done }) => !done.has(part)));
  const total = familiesIn(demo, missing.flat()) * ROWS_A_FAMILY;
  const kept: DetailSums[] = [];
  let rows = 0;
  for (const [part, codes] of parts.entries()) {
    if (signal?.aborted === true) return { outcome: "stopped", chosen };
    const made = createDemoFamilies(demo, codes);
    kept.push(keepSums(made.sums));
    const tables = tablesOf(made);
    const wanting = open.filter(({ done }) => !done.has(part));
    const told = wanting.map(() => 0);
    const loaded = await Promise.all(
      wanting.map(({ source }, place) =>
        loadPart(source.db, part, tables[nameOf(source)], (count) => {
          told[place] = count;
          const now = rows + told.reduce((sum, one) => sum + one, 0);
          task.update(now, Math.max(now, total));
        }),
      ),
    );
    rows += loaded.reduce((sum, count) => sum + count, 0);
  }
  task.finish(`${rows} rows of ${chosen.codes.length + DETAIL_REGENCIES.length} regencies`);

  const figures = figureTables(demo, joinSums(kept));
  await Promise.all(
    open.map(async ({ source }) => {
      const own = progress.task(`seed ${source.name}`);
      const expected = EXPECTED_ROWS[scope][nameOf(source)];
      const onProgress = (count: number): void => own.update(count, Math.max(count, expected));
      own.finish(`${await endLoad(source.db, figures[nameOf(source)], names(source), { keyMark, onProgress })} rows`);
    }),
  );
  return { outcome: "loaded", chosen };
};

const nameOf = ({ database }: OpenSource): SourceName => database as SourceName;

/** The names of all tables of a source, in the order in which they can be loaded. */
const namesOf =
  (...sets: readonly TablesBySource[]) =>
  (source: OpenSource): readonly string[] =>
    sets.flatMap((tables) => tables[nameOf(source)].map(({ table }) => table));
