import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createLocalTransport } from "../../../gateway/transport/local.ts";
import { createDatabase } from "../../../platform/database/connect.ts";
import { AppError } from "../../../platform/errors.ts";
import type { Period } from "../../../platform/period.ts";
import { createFigures } from "../../../subgraphs/synergy/figures.ts";
import { lockSet } from "../../../subgraphs/synergy/store/write-set.ts";
import { silentLog } from "../../support/silent-log.ts";
import { type KeptRow, MEASURE, openSynergy, type SynergyKit } from "../../support/synergy-kit.ts";

let kit: SynergyKit;
beforeAll(async () => {
  kit = await openSynergy();
}, 60_000);
afterAll(() => kit.stop());
beforeEach(() => kit.reset());

describe("while the source is being written", () => {
  /** Two villages of which one is on the first page and the other on the last; an import always writes both alike. */
  const FIRST = "11.01.01.2001";
  const LAST = "96.71.01.1001";

  test("all rows that a load leaves are of one revision", async () => {
    await kit.say({ [FIRST]: 100, [LAST]: 100 });
    let pages = 0;
    kit.beforeCall = async (operation) => {
      if (operation !== "MeasurePage") return;
      pages += 1;
      if (pages <= 10) await kit.say({ [FIRST]: 100 + pages, [LAST]: 100 + pages });
    };
    const set = await kit.load("VILLAGE");
    expect(pages).toBeGreaterThan(10);
    expect(await kit.known(set)).toEqual({ [FIRST]: 110, [LAST]: 110 });
    const { rows } = await kit.source.raw<{ rows: { revision: number }[] }>(
      "select max(revision) as revision from figure_revision",
    );
    expect(set.revision).toBe(rows[0]?.revision);
  }, 60_000);

  test("a source that never stands still leaves the old revision answering, and says that it is behind", async () => {
    await kit.say({ ID: 1 });
    const before = await kit.load("NATION");
    let written = 1;
    kit.beforeCall = async (operation) => {
      if (operation === "MeasurePage") await kit.say({ ID: (written += 1) });
    };
    await kit.say({ ID: (written += 1) });
    expect(await kit.ensure("NATION")).toMatchObject({ freshness: "BEHIND", problem: "FIGURES_MOVING", set: before });
    expect(await kit.known(before)).toEqual({ ID: 1 });
    kit.beforeCall = null;
    expect(await kit.known(await kit.load("NATION"))).toEqual({ ID: written });
  });
});

describe("a refresh that is killed midway", () => {
  test("leaves the old revision answering, before and after, and the next one moves all of it", async () => {
    await kit.say({ "35.04.01.1001": 5, "96.71.01.1001": 5 });
    const before = await kit.load("VILLAGE");
    const old = await kit.rowsOf(before);
    await kit.say({ "35.04.01.1001": 6, "96.71.01.1001": 6 });
    // Another catalogue, so that all has to be loaded again: many pages, some of them written when the connection goes.
    await kit.database.db("figure_set").update({ fingerprint: "of an older version" });
    let pages = 0;
    let midway: readonly KeptRow[] = [];
    kit.beforeCall = async (operation) => {
      if (operation !== "MeasurePage") return;
      pages += 1;
      if (pages !== 5) return;
      midway = await kit.rowsOf(before);
      await endRefresh();
    };
    const asked = await kit.ensure("VILLAGE");
    expect(pages).toBeGreaterThanOrEqual(5);
    expect(asked).toMatchObject({ set: { id: before.id, revision: before.revision }, problem: "DATABASE_UNAVAILABLE" });
    expect(midway).toEqual(old);
    expect(await kit.rowsOf(before)).toEqual(old);
    kit.beforeCall = null;
    expect(await kit.known(await kit.load("VILLAGE"))).toEqual({ "35.04.01.1001": 6, "96.71.01.1001": 6 });
  }, 60_000);

  /** Ends the connection that is moving figures, as the end of its process does. */
  const endRefresh = async (): Promise<void> => {
    const admin = new pg.Client({ connectionString: kit.database.adminUrl });
    await admin.connect();
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
    );
    await admin.end();
    expect(rowCount).toBe(1);
  };
});

describe("a source that is down", () => {
  test("answers with its last known figures, and is current again when it is back", async () => {
    await kit.say({ ID: 1 });
    const before = await kit.load("NATION");
    kit.isDown = true;
    const down = await kit.ensure("NATION");
    expect(down).toMatchObject({ freshness: "UNREACHABLE", problem: "SUBGRAPH_UNAVAILABLE" });
    expect(down.set).toEqual(before);
    expect(await kit.known(before)).toEqual({ ID: 1 });
    await kit.say({ ID: 2 });
    kit.isDown = false;
    expect(await kit.ensure("NATION")).toMatchObject({ freshness: "CURRENT", problem: null });
    expect(await kit.known(before)).toEqual({ ID: 2 });
  });

  test("of which nothing is known is told apart from one that has no figures", async () => {
    kit.isDown = true;
    expect(await kit.ensure("NATION")).toMatchObject({
      set: null,
      freshness: "UNREACHABLE",
      problem: "SUBGRAPH_UNAVAILABLE",
    });
    kit.isDown = false;
    expect(await kit.known(await kit.load("NATION"))).toEqual({});
  });

  test("says a code of the house, whatever its failure says", async () => {
    kit.beforeCall = async () => {
      throw new Error("connect ECONNREFUSED 10.0.0.1:5432 (3504011234567890)");
    };
    expect(await kit.ensure("NATION")).toMatchObject({ set: null, problem: "INTERNAL_SERVER_ERROR" });
    kit.beforeCall = async () => {
      throw new AppError("SUBGRAPH_TIMEOUT", { subgraph: "disbursement" });
    };
    expect(await kit.ensure("NATION")).toMatchObject({ set: null, problem: "SUBGRAPH_TIMEOUT" });
  });

  test("keeps its measures in the catalogue", async () => {
    const [before] = await kit.figures.catalogue();
    expect(before?.measures.map(({ id }) => id)).toContain(MEASURE);
    kit.isDown = true;
    expect(await kit.otherFigures().catalogue()).toEqual([before]);
  });
});

test("while one process moves a set, another can ask for it and gets the old revision, without a failure", async () => {
  await kit.say({ "35.04": 5 });
  const before = await kit.load("REGENCY");
  await kit.say({ "35.04": 6 });
  const impatient = kit.otherFigures({ SYNERGY_WAIT_MS: 100 });
  let seen: unknown;
  kit.beforeCall = async (operation) => {
    if (operation !== "MeasurePage" || seen !== undefined) return;
    seen = {};
    const { set, freshness, problem } = await kit.ensure("REGENCY", { figures: impatient });
    seen = { revision: set?.revision, freshness, problem, families: await kit.known(before) };
  };
  await kit.load("REGENCY");
  expect(seen).toEqual({ revision: before.revision, freshness: "BEHIND", problem: null, families: { "35.04": 5 } });
  expect(await kit.ensure("REGENCY", { figures: impatient })).toMatchObject({ freshness: "CURRENT" });
  expect(await kit.known(before)).toEqual({ "35.04": 6 });
});

test("a set that another process moves for too long is behind, and an error to try again where there is none yet", async () => {
  const holder = await kit.database.db.transaction();
  try {
    await kit.load("NATION");
    for (const level of ["NATION", "PROVINCE"] as const)
      await lockSet(holder, { source: "disbursement", period: "2020" as Period, level });
    const quick = createDatabase({
      url: kit.database.url,
      name: "synergy",
      log: silentLog,
      statementTimeoutMs: 300,
    });
    const figures = createFigures({ ...kit.deps, db: quick });
    await kit.say({ ID: 9 });
    expect(await kit.ensure("NATION", { figures })).toMatchObject({ freshness: "BEHIND", problem: "FIGURES_MOVING" });
    await expect(kit.ensure("PROVINCE", { figures })).rejects.toMatchObject({ code: "FIGURES_LOADING" });
    await quick.destroy();
  } finally {
    await holder.rollback();
  }
});

test("a process that ends waits for no refresh", async () => {
  await kit.say({ ID: 1 });
  const before = await kit.load("NATION");
  const stopping = new AbortController();
  const db = createDatabase({ url: kit.database.url, name: "synergy", log: silentLog });
  const figures = createFigures({
    ...kit.deps,
    db,
    stopping: stopping.signal,
    callSubgraph: (name, request, context) =>
      createLocalTransport(name, () => kit.deps.callSubgraph(name, request, context), { timeoutMs: 60_000 }).call(
        request,
        context,
      ),
  });
  kit.beforeCall = async (operation) => {
    if (operation !== "MeasurePage") return;
    stopping.abort();
    await new Promise(() => {}); // the source is in no hurry
  };
  await kit.say({ ID: 2 });
  await kit.ensure("NATION", { figures });
  await db.destroy();
  expect(stopping.signal.aborted).toBe(true);
  expect(await kit.known(before)).toEqual({ ID: 1 });
});
