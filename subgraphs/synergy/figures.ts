import { AppError } from "../../platform/errors.ts";
import type { Catalogue } from "../../platform/measures/measure.ts";
import type { RegionLevel } from "../../platform/region-code.ts";
import type { SharedDeps } from "../../platform/serve-subgraph/definition.ts";
import { type Attempt, createAttempts } from "./refresh/attempts.ts";
import { createCatalogues } from "./refresh/catalogues.ts";
import { createFeed } from "./refresh/feed.ts";
import { refreshSet } from "./refresh/refresh-set.ts";
import { createTurns } from "./refresh/turns.ts";
import { waitAtMost } from "./refresh/wait-at-most.ts";
import type { AskedSet, FigureSet, Freshness, SetKey } from "./store/figure-set.ts";
import { findSets } from "./store/sets.ts";

/** The figures of all sources as they are kept here, moved when they are asked for. */
export interface Figures {
  /**
   * Makes sure that figures are here, and as fresh as they can be had in the time that a question waits.
   *
   * @returns one set for each that is wanted, in their order
   * @throws AppError FIGURES_LOADING while a set is being loaded for the first time; DATABASE_UNAVAILABLE and so on
   */
  ensureFigures(level: RegionLevel, wanted: readonly Pick<SetKey, "source" | "period">[]): Promise<readonly AskedSet[]>;
  /** What the sources publish, in the order of their names; a source that has never answered is missing. */
  catalogue(): Promise<readonly Catalogue[]>;
}

/** Refreshes that run at once: each holds a connection of a pool that questions need as well. */
const REFRESHES_AT_ONCE = 3;

/** A source that failed is waited for by a tenth of the time. */
const RETRY_SHARE = 10;

/** Creates the figures of one process, over a database that other processes may share. */
export const createFigures = ({ db, log, neighbours, callSubgraph, config, stopping }: SharedDeps): Figures => {
  const feed = createFeed(callSubgraph, stopping);
  const catalogues = createCatalogues(db, feed);
  const takeTurn = createTurns(REFRESHES_AT_ONCE);
  const deps = { db, feed, catalogues, keptSets: config.SYNERGY_SETS };
  const attemptFor = createAttempts({ checkMs: config.SYNERGY_CHECK_MS, log, stopping });
  const refresh = (key: SetKey): Attempt =>
    attemptFor(`${key.source} ${key.period} ${key.level}`, () => takeTurn(() => refreshSet(deps, key)));

  /** A source that failed a moment ago is tried again, but nobody waits long for it: it may be down for days. */
  const wait = async (attempts: readonly Attempt[]): Promise<void> => {
    const known = attempts.filter(({ problem }) => problem === null);
    const failed = attempts.filter(({ problem }) => problem !== null);
    await Promise.all([
      waitAtMost(config.SYNERGY_WAIT_MS, known),
      waitAtMost(config.SYNERGY_WAIT_MS / RETRY_SHARE, failed),
    ]);
  };

  const setsOf = async (keys: readonly SetKey[], level: RegionLevel): Promise<(FigureSet | null)[]> => {
    const distinct = <Part extends "source" | "period">(part: Part) => [...new Set(keys.map((key) => key[part]))];
    const sets = await findSets(db, distinct("source"), level, distinct("period"));
    return keys.map((key) => sets.find(({ source, period }) => source === key.source && period === key.period) ?? null);
  };

  return {
    ensureFigures: async (level, wanted) => {
      const keys = wanted.map(({ source, period }) => ({ source, period, level }));
      const attempts = keys.map(refresh);
      await wait(attempts);
      const sets = await setsOf(keys, level);
      return attempts.map((attempt, place) => asked(keys[place] as SetKey, sets[place] ?? null, attempt));
    },
    catalogue: async () => {
      await wait(neighbours.map((source) => attemptFor(source, () => catalogues.read(source))));
      return catalogues.known();
    },
  };
};

/** @throws AppError FIGURES_LOADING */
const asked = (key: SetKey, set: FigureSet | null, { isOver, problem }: Attempt): AskedSet => {
  const freshness = freshnessOf(isOver, problem);
  if (set === null && freshness === "BEHIND") {
    throw new AppError("FIGURES_LOADING", { subgraph: key.source, period: key.period });
  }
  return { ...key, set, freshness, problem };
};

const freshnessOf = (isOver: boolean, problem: Attempt["problem"]): Freshness => {
  if (problem === null) return isOver ? "CURRENT" : "BEHIND";
  return problem === "FIGURES_MOVING" ? "BEHIND" : "UNREACHABLE";
};
