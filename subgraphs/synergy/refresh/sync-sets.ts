import type { ErrorCode } from "../../../platform/error-table.ts";
import { AppError } from "../../../platform/errors.ts";
import type { SharedDeps } from "../../../platform/serve-subgraph/definition.ts";
import type { SetKey } from "../store/figure-set.ts";
import { keptSets } from "../store/sets.ts";
import { createCatalogues } from "./catalogues.ts";
import { createFeed } from "./feed.ts";
import { refreshSet } from "./refresh-set.ts";

/** What came of one set. */
export interface SyncedSet extends SetKey {
  /** Regions that were written; 0 when the source had nothing new. */
  readonly written: number;
  /** Why it stays as it is, as a code of the error table; null when all went well. */
  readonly problem: ErrorCode | null;
}

export interface SyncOptions {
  /** Sets to load that may not be here yet. */
  readonly also?: readonly SetKey[];
  /** Told of each set when its turn has come, and how many of its regions have been written. */
  readonly onProgress?: (key: SetKey, regions: number) => void;
}

/**
 * Brings every set that is kept up to date, one after another, each in a transaction of its own. One that fails stays as it is,
 * and the others follow.
 *
 * @throws AppError as `queryRows` does, when the copies' own database fails
 */
export const syncSets = async function* (
  { db, log, callSubgraph, config }: SharedDeps,
  { also = [], onProgress }: SyncOptions = {},
): AsyncGenerator<SyncedSet> {
  const feed = createFeed(callSubgraph);
  const deps = { db, feed, catalogues: createCatalogues(db, feed), keptSets: config.SYNERGY_SETS };
  for (const key of distinct([...(await keptSets(db)), ...also])) {
    onProgress?.(key, 0);
    try {
      const written = await refreshSet(deps, key, { onProgress: (regions) => onProgress?.(key, regions) });
      yield { ...key, written, problem: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      log.warn({ ...key, code: error.code, err: error }, "figures were not refreshed");
      yield { ...key, written: 0, problem: error.code };
    }
  }
};

/** Each set once, without what is known of it. */
const distinct = (sets: readonly SetKey[]): readonly SetKey[] => [
  ...new Map(
    sets.map(({ source, period, level }) => [`${source} ${period} ${level}`, { source, period, level }] as const),
  ).values(),
];
