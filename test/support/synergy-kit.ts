import type { Knex } from "knex";
import { type Config, loadConfig } from "../../platform/config.ts";
import { AppError } from "../../platform/errors.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionLevel } from "../../platform/region-code.ts";
import type { SharedDeps } from "../../platform/serve-subgraph/definition.ts";
import type { CallSubgraph, SubgraphRequest } from "../../platform/subgraph-call.ts";
import { disbursement } from "../../subgraphs/disbursement/subgraph.ts";
import { createFigures, type Figures } from "../../subgraphs/synergy/figures.ts";
import type { AskedSet, FigureSet } from "../../subgraphs/synergy/store/figure-set.ts";
import { synergy } from "../../subgraphs/synergy/subgraph.ts";
import { payment } from "../integration/disbursement/fixtures.ts";
import { createTestDatabase, type TestDatabase } from "./database.ts";
import { executorOver, SOURCES } from "./subgraph-kit.ts";
import { createWatchedLog } from "./watched-log.ts";

/** The measure that the kit speaks of. */
export const MEASURE = "PKH_CREDITED_FAMILIES";

/** What is kept of the measure for one region. */
export interface KeptRow {
  readonly code: string;
  readonly shown: number | null;
  readonly open: number | null;
  readonly isHidden: boolean;
  /** The transaction that wrote it. */
  readonly writer: string;
}

interface Asking {
  /** @default those of the kit */
  readonly figures?: Figures;
  /** @default 2020 */
  readonly period?: string;
}

/** One source (disbursement) and the copies of its figures, each on a database of its own. */
export interface SynergyKit {
  readonly source: Knex;
  readonly database: TestDatabase;
  /** The copies, as one process keeps them; every question looks whether the source has newer figures. */
  readonly figures: Figures;
  /** What the copies are made of. */
  readonly deps: SharedDeps;
  /** The copies as another process keeps them, over the same database. */
  otherFigures(settings?: Partial<Config>): Figures;
  /** What the source was asked since the last look: names of operations. */
  takeCalls(): readonly string[];
  /** Runs before the source answers a call, on its side of the line; null for nothing. */
  beforeCall: ((operation: string, request: SubgraphRequest) => Promise<void>) | null;
  /** A source that is down answers nothing. */
  isDown: boolean;
  /** Says how many families were credited in these regions, as an import does: all in one transaction. */
  say(families: Readonly<Record<string, number>>): Promise<void>;
  ensure(level: RegionLevel, asking?: Asking): Promise<AskedSet>;
  /** The set, which must be there. */
  load(level: RegionLevel, asking?: Asking): Promise<FigureSet>;
  /** All rows of a set, in the order of their regions. */
  rowsOf(set: FigureSet): Promise<readonly KeptRow[]>;
  /** The families that are known, by region. */
  known(set: FigureSet): Promise<Readonly<Record<string, number>>>;
  /** Forgets all figures on both sides. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** @example const kit = await openSynergy(); */
export const openSynergy = async (): Promise<SynergyKit> => {
  const [source, database] = await Promise.all([
    createTestDatabase({ migrations: disbursement.migrations }),
    createTestDatabase({ migrations: synergy.migrations, statementTimeoutMs: 60_000 }),
  ]);
  await source.db("data_source").insert(Object.values(SOURCES).map(({ asOf, ...row }) => ({ ...row, as_of: asOf })));
  const execute = executorOver(disbursement, source.db);
  let calls: string[] = [];
  const callSubgraph: CallSubgraph = async (subgraph, request, context) => {
    const [, operation = ""] = /^query (\w+)/.exec(request.query) ?? [];
    calls.push(operation);
    if (kit.isDown) throw new AppError("SUBGRAPH_UNAVAILABLE", { subgraph });
    await kit.beforeCall?.(operation, request);
    return execute(request, context);
  };
  const deps: SharedDeps = {
    db: database.db,
    log: createWatchedLog(),
    neighbours: [disbursement.name],
    callSubgraph,
    config: { ...loadConfig({}), SYNERGY_CHECK_MS: 0, SYNERGY_WAIT_MS: 60_000 },
  };
  const otherFigures = (settings: Partial<Config> = {}): Figures =>
    createFigures({ ...deps, config: { ...deps.config, ...settings } });
  const kit: SynergyKit = {
    source: source.db,
    database,
    deps,
    figures: otherFigures(),
    otherFigures,
    takeCalls: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    beforeCall: null,
    isDown: false,
    say: (families) =>
      source.db.transaction(async (trx) => {
        for (const [region_code, credited_families] of Object.entries(families))
          await trx("disbursement_rollup")
            .insert(payment({ region_code, period: "2020-T1", credited_families }))
            .onConflict(["region_code", "programme", "period"])
            .merge();
      }),
    ensure: async (level, { figures = kit.figures, period = "2020" } = {}) => {
      const wanted = [{ source: disbursement.name, period: period as Period }];
      const [asked] = await figures.ensureFigures(level, wanted);
      if (asked === undefined) throw new Error("no set was answered");
      return asked;
    },
    load: async (level, asking) => {
      const { set } = await kit.ensure(level, asking);
      if (set === null) throw new Error("the set is not there");
      return set;
    },
    rowsOf: async ({ id, measures }) => {
      const { rows } = await database.db.raw<{ rows: KeptRow[] }>(
        `select region_code as code, shown[:slot] as shown, shown_open[:slot] as open,
          (hidden >> (:slot - 1)) & 1 = 1 as "isHidden", xmin::text as writer
        from figure where set_id = :id order by region_code`,
        { id, slot: measures.indexOf(MEASURE) + 1 },
      );
      return rows;
    },
    known: async (set) =>
      Object.fromEntries((await kit.rowsOf(set)).flatMap(({ code, shown }) => (shown === null ? [] : [[code, shown]]))),
    reset: async () => {
      await source.db("disbursement_rollup").del();
      await database.db.raw("truncate figure, figure_set, data_source");
      kit.beforeCall = null;
      kit.isDown = false;
    },
    stop: async () => {
      await Promise.all([source.stop(), database.stop()]);
    },
  };
  return kit;
};
