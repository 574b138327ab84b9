import type { Knex } from "knex";
import { AppError } from "../../../platform/errors.ts";
import { type MeasurePage, PAGE_MAXIMUM } from "../../../platform/measures/feed.ts";
import { levelOf, type RegionCode, type RegionLevel } from "../../../platform/region-code.ts";
import type { DataSource } from "../../../platform/serve-subgraph/sources.ts";
import { storeDataSources } from "../store/data-sources.ts";
import type { FigureSet, SetKey } from "../store/figure-set.ts";
import { findSets } from "../store/sets.ts";
import { closeSet, deleteFigures, insertPage, lockSet, newSet, type Slots } from "../store/write-set.ts";
import type { Feed } from "./feed.ts";

/** How often what changed while it was read is read again, before the refresh gives up. */
const MOST_ROUNDS = 12;

export interface MoveDeps {
  readonly db: Knex;
  readonly feed: Feed;
  /** Told how many regions have been written. */
  readonly onProgress?: ((regions: number) => void) | undefined;
}

/** What a set is moved by. */
export interface Change {
  readonly history: string;
  /** What the set is moved to. */
  readonly revision: number;
  /** The regions to read again, null for all. */
  readonly within: readonly RegionCode[] | null;
}

/** Where a set stands that has nothing yet, or nothing that can be kept. */
const NOWHERE = { history: "", revision: 0 };

/** Whether a kept set has the same figures in the same places as its source publishes now. */
export const fits = (set: FigureSet | null, slots: Slots): set is FigureSet => set?.fingerprint === slots.fingerprint;

/** Asks what changed since a set was moved last, as far as it concerns the set's level. */
export const readChange = async (
  feed: Feed,
  { source, period, level }: SetKey,
  from: Pick<FigureSet, "history" | "revision">,
): Promise<Change> => {
  const { history, revision, isEverything, regions } = await feed.changes(source, { period, since: from.revision });
  const within = isEverything || history !== from.history ? null : regions.filter((code) => concerns(code, level));
  return { history, revision, within };
};

/** A regency stands for all that lies in it, provinces and the nation for themselves. */
const concerns = (code: RegionCode, level: RegionLevel): boolean =>
  levelOf(code) === (level === "NATION" || level === "PROVINCE" ? level : "REGENCY");

/**
 * Moves one set to the revision its source has now: all of it the first time and after a new catalogue, else only the regions
 * that changed. Everything happens in the caller's transaction, so readers see the old revision until the new one is whole.
 *
 * Pages are read one after another while the source may go on writing, and each says of which revision it is. When one is
 * later than what was aimed at, what changed meanwhile is read again, until all rows are of one revision.
 *
 * @returns how many regions were written
 * @throws AppError FIGURES_MOVING when the source does not stand still for long enough; what the feed throws
 */
export const moveSet = async (
  trx: Knex.Transaction,
  key: SetKey,
  slots: Slots,
  { db, feed, onProgress }: MoveDeps,
): Promise<number> => {
  await lockSet(trx, key);
  const { source, period, level } = key;
  const [kept = null] = await findSets(trx, [source], level, [period]);
  const id = kept?.id ?? (await newSet(trx, key));
  let change = await readChange(feed, key, fits(kept, slots) ? kept : NOWHERE);
  let written = 0;
  const sourceIds = new Set(change.within === null ? [] : kept?.sourceIds);
  const dataSources = new Map<string, DataSource>();
  let asOf = change.within === null ? null : (kept?.asOf ?? null);

  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    let isSettled = true;
    if (change.within?.length !== 0) {
      await deleteFigures(trx, id, change.within);
      for await (const page of readPages(feed, key, change.within)) {
        refuseOtherShape(page, slots, source);
        await insertPage(trx, id, page);
        for (const used of page.sources) {
          dataSources.set(used.id, used);
          sourceIds.add(used.id);
        }
        asOf = later(asOf, page.asOf);
        isSettled &&= page.revision === change.revision;
        written += page.count;
        onProgress?.(written);
      }
    }
    if (isSettled) {
      // Sets share them: written in this transaction, they would make all others wait for its end.
      await storeDataSources(db, [...dataSources.values()]);
      await closeSet(trx, id, { ...slots, ...change, asOf, sourceIds: [...sourceIds].toSorted() });
      return written;
    }
    change = await readChange(feed, key, change);
  }
  throw new AppError("FIGURES_MOVING", { subgraph: source, period });
};

/** The next page is on its way while one is written. */
const readPages = async function* (
  feed: Feed,
  { source, period, level }: SetKey,
  within: readonly RegionCode[] | null,
): AsyncGenerator<MeasurePage> {
  const ask = (after: RegionCode | null): Promise<MeasurePage> => {
    const page = feed.page(source, { level, period, within, after, first: PAGE_MAXIMUM });
    page.catch(() => {}); // awaited below, unless what was read before could not be written
    return page;
  };
  let next: Promise<MeasurePage> | null = ask(null);
  while (next !== null) {
    const page: MeasurePage = await next;
    next = page.next === null ? null : ask(page.next);
    yield page;
  }
};

/** A source that was replaced while it was read has another catalogue: the refresh fails, and the next one begins anew. */
const refuseOtherShape = ({ shown, shownOpen, attributes }: MeasurePage, slots: Slots, source: string): void => {
  const { length } = slots.measures;
  if (shown.length === length && shownOpen.length === length && attributes.length === slots.attributes.length) return;
  throw new AppError("SUBGRAPH_ANSWER_INVALID", { subgraph: source }, new Error("a page of another catalogue"));
};

/** Days, months and years compare as texts: what is known by a day is later than what is known by its year alone. */
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;
