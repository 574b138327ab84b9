import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkSource } from "../../../cli/check.ts";
import { type FamilyLoad, loadFamilies, ROWS_A_FAMILY } from "../../../cli/load-families/load-families.ts";
import type { Progress } from "../../../cli/progress.ts";
import { isSeeded, refuseUnfinishedLoad } from "../../../cli/seed-mark.ts";
import { seedSource } from "../../../cli/seed.ts";
import type { OpenSource } from "../../../cli/sources.ts";
import { setScope } from "../../../platform/access/scoped-database.ts";
import { pseudonymMark } from "../../../platform/identity/keys.ts";
import { loadRegionReference, type RegionReference } from "../../../platform/regions/reference.ts";
import { SUBGRAPHS } from "../../../subgraphs/index.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";
import { quietProgress } from "../../support/seeded-sources.ts";
import { TEST_KEYS } from "../../support/subgraph-kit.ts";

/** Those whose figures follow from families. */
const SOURCES = ["social-welfare", "disbursement"];

/** Two small regencies fit in it. */
const FAMILIES = 5_000;

const databases: TestDatabase[] = [];
let sources: readonly OpenSource[];
let regions: readonly RegionReference[];

const openEmpty = async (...names: readonly string[]): Promise<readonly OpenSource[]> =>
  Promise.all(
    SUBGRAPHS.filter(({ name }) => names.includes(name)).map(
      async ({ name, database, migrations, checks, imports }) => {
        const own = await createTestDatabase({ migrations, statementTimeoutMs: 60_000 });
        databases.push(own);
        const createExecute = (): never => {
          throw new Error("nothing is asked here");
        };
        return { name, database, db: own.db, migrations, checks, imports, createExecute };
      },
    ),
  );

/** One village a district: as many families and regencies, and few figures of villages, which cost the time. */
const loadFewVillages = async (): Promise<readonly RegionReference[]> => {
  const districts = new Set<string>();
  return (await loadRegionReference()).filter(({ level, code }) => {
    if (level !== "VILLAGE") return true;
    const isFirst = !districts.has(code.slice(0, 8));
    districts.add(code.slice(0, 8));
    return isFirst;
  });
};

const loadOf = (given: Partial<FamilyLoad> = {}): FamilyLoad => ({
  sources,
  regions,
  scope: "seed",
  families: FAMILIES,
  keys: TEST_KEYS,
  progress: quietProgress,
  ...given,
});

const sourceOf = (name: string): OpenSource => {
  const found = sources.find((source) => source.name === name);
  if (found === undefined) throw new Error(`no source ${name}`);
  return found;
};

/** The only row of a statement over all families. */
const look = async (name: string, statement: string): Promise<Readonly<Record<string, number>>> =>
  sourceOf(name).db.transaction(async (trx) => {
    await setScope(trx, ["ID"]);
    return (await trx.raw(statement)).rows[0];
  });

const families = () =>
  look(
    "social-welfare",
    "select count(*)::int as families, count(distinct regency_code)::int as regencies from family where left_on is null",
  );

/** The number of the last change of all figures, for each source. */
const changes = (): Promise<readonly number[]> =>
  Promise.all(
    sources.map(async ({ db }) => Number((await db("figure_revision").where({ region_code: "*" }))[0]?.revision)),
  );
let whenStopped: readonly number[];

beforeAll(async () => {
  sources = await openEmpty(...SOURCES);
  regions = await loadFewVillages();
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.stop()));
});

test("a load that is stopped after a part leaves a database that nothing is answered from", async () => {
  const stop = new AbortController();
  let told = 0;
  const progress: Progress = {
    task: () => ({
      update: (rows) => {
        told = rows;
        stop.abort(); // while the first part is under way
      },
      finish: () => {},
    }),
    stop: () => {},
  };
  expect(await loadFamilies(loadOf({ progress, signal: stop.signal }))).toMatchObject({ outcome: "stopped" });
  expect(told).toBeGreaterThan(0);
  whenStopped = await changes();
  expect(await families()).toMatchObject({ regencies: 2 });
  const refused = expect.objectContaining({ code: "FAMILY_LOAD_UNFINISHED" });
  for (const { db } of sources) {
    await expect(isSeeded(db)).rejects.toEqual(refused);
    await expect(refuseUnfinishedLoad(db)).rejects.toEqual(refused);
  }
  await expect(seedSource(sourceOf("social-welfare").db, [])).rejects.toEqual(refused);
}, 60_000);

test("the same load goes on, and every rule holds with the families of whole regencies more", async () => {
  let rows = 0;
  const progress: Progress = {
    task: (name) => ({ update: (count) => (rows = name === "families" ? count : rows), finish: () => {} }),
    stop: () => {},
  };
  const { outcome, chosen } = await loadFamilies(loadOf({ progress }));
  expect(outcome).toBe("loaded");
  expect(chosen.families).toBeGreaterThan(FAMILIES / 2);
  expect(chosen.families).toBeLessThanOrEqual(FAMILIES);
  expect(await families()).toMatchObject({ regencies: 2 + chosen.codes.length });
  expect(Math.abs(rows / chosen.families / ROWS_A_FAMILY - 1)).toBeLessThan(0.25);
  for (const { name, db, checks } of sources) {
    const broken = (await checkSource({ name, db, checks })).filter(({ offending }) => offending.length > 0);
    expect(broken).toEqual([]);
    await refuseUnfinishedLoad(db);
    expect(await isSeeded(db, pseudonymMark(TEST_KEYS.pseudonym))).toBe(true);
  }
}, 120_000);

test("whoever copies figures is told that all of them are others", async () => {
  const after = await changes();
  expect(after.filter((revision, place) => revision <= (whenStopped[place] ?? 0))).toEqual([]);
});

test("what is published stays true beside them, and keys are in their place again", async () => {
  const { db } = sourceOf("disbursement");
  const [payment] = await db("disbursement_rollup").where({ region_code: "35", programme: "PKH", period: "2020-T1" });
  expect(payment).toMatchObject({ source_id: "fr4", detail_source_id: "demo" });
  for (const { name, database } of sources) {
    const missing = await look(
      name,
      `select count(*)::int as tables from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname in ('family', 'family_member', 'transfer', 'aid_account', 'enrolment', 'family_rollup', 'bank_rollup')
        and not exists (select from pg_constraint p where p.conrelid = c.oid and p.contype = 'p')`,
    );
    expect([database, missing]).toEqual([database, { tables: 0 }]);
  }
  await expect(
    db.raw(
      "insert into bank_assignment (regency_code, programme, bank_id, source_id) values ('35.01', 'PKH', 'NO BANK', 'demo')",
    ),
  ).rejects.toThrow("foreign key");
});

test("the same families again change nothing; a database with rows of others is left alone", async () => {
  const before = await families();
  expect(await loadFamilies(loadOf())).toMatchObject({ outcome: "already loaded" });
  expect(await families()).toEqual(before);
  const [theirs] = await openEmpty("disbursement");
  if (theirs === undefined) throw new Error("no such source");
  await theirs.db("bank").insert({ id: "THEIRS", name: "Bank of others", is_himbara: false });
  await expect(loadFamilies(loadOf({ sources: [theirs] }))).rejects.toMatchObject({ code: "FAMILY_LOAD_REFUSED" });
  expect(await theirs.db("bank").select("id")).toEqual([{ id: "THEIRS" }]);
});

test("more families than the scope has are refused before anything is touched", async () => {
  const before = await families();
  expect(await loadFamilies(loadOf({ families: 10_000_000 }))).toMatchObject({ outcome: "too many" });
  expect(await families()).toEqual(before);
});
