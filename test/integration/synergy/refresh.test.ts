import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { checkSource } from "../../../cli/check.ts";
import { synergy } from "../../../subgraphs/synergy/subgraph.ts";
import { eventually } from "../../support/eventually.ts";
import { SOURCES } from "../../support/subgraph-kit.ts";
import { openSynergy, type SynergyKit } from "../../support/synergy-kit.ts";

let kit: SynergyKit;
beforeAll(async () => {
  kit = await openSynergy();
}, 60_000);
afterAll(() => kit.stop());
beforeEach(() => kit.reset());

describe("the first question about a level and a period", () => {
  test("loads all its regions, each figure in the slot of its measure, with sources and date", async () => {
    await kit.say({ "35.04": 120, "35": 120, ID: 120 });
    const asked = await kit.ensure("REGENCY");
    expect(asked).toMatchObject({ source: "disbursement", period: "2020", freshness: "CURRENT", problem: null });
    const set = await kit.load("REGENCY");
    const rows = await kit.rowsOf(set);
    expect(rows).toHaveLength(514);
    expect(await kit.known(set)).toEqual({ "35.04": 120 });
    expect(set).toMatchObject({ asOf: "2024-12", sourceIds: ["sintetis", "terbit"] });
    const kept = await kit.database.db("data_source").select("id", "title").orderBy("id");
    expect(kept.map(({ id, title }) => [id, title])).toEqual(
      [SOURCES.synthetic, SOURCES.published].map(({ id, title }) => [id, title]),
    );
  });

  test("keeps nothing of a figure that is hidden from a viewer, in that viewer's column", async () => {
    await kit.say({ "35.04": 120, "35.05": 8, "35.06": 3 });
    // What is hidden is said by the source: from everyone, and from the open door alone.
    const bits = await kit.source("disbursement_rollup").select("region_code", "hidden");
    expect(bits).toHaveLength(3);
    await kit.source("disbursement_rollup").where({ region_code: "35.05" }).update({ hidden: 0b10_10_10 });
    await kit.source("disbursement_rollup").where({ region_code: "35.06" }).update({ hidden: 0b11_11_11 });
    const rows = (await kit.rowsOf(await kit.load("REGENCY"))).filter(({ code }) => /^35\.0[456]$/.test(code));
    expect(rows.map(({ shown, open, isHidden }) => ({ shown, open, isHidden }))).toEqual([
      { shown: 120, open: 120, isHidden: false },
      { shown: 8, open: null, isHidden: false },
      { shown: null, open: null, isHidden: true },
    ]);
  });

  test("is answered with an error that can be tried again when it takes too long, and with figures when it is over", async () => {
    await kit.say({ ID: 7 });
    const impatient = kit.otherFigures({ SYNERGY_WAIT_MS: 0 });
    await expect(kit.ensure("NATION", { figures: impatient })).rejects.toMatchObject({ code: "FIGURES_LOADING" });
    await eventually(async () => (await kit.database.db("figure_set").select("id")).length === 1);
    expect(await kit.known(await kit.load("NATION"))).toEqual({ ID: 7 });
  });

  test("asked by many at once, is loaded once", async () => {
    kit.takeCalls();
    const patient = kit.otherFigures({ SYNERGY_CHECK_MS: 60_000 });
    await Promise.all([1, 2, 3, 4].map(() => kit.ensure("PROVINCE", { figures: patient })));
    expect(kit.takeCalls().filter((operation) => operation === "MeasurePage")).toHaveLength(1);
  });

  test("asked in two processes at once, is loaded once", async () => {
    kit.takeCalls();
    const [one, other] = await Promise.all([
      kit.load("PROVINCE"),
      kit.load("PROVINCE", { figures: kit.otherFigures() }),
    ]);
    expect(one.id).toBe(other.id);
    expect(kit.takeCalls().filter((operation) => operation === "MeasurePage")).toHaveLength(1);
  });
});

describe("after an import of one regency", () => {
  const VILLAGES = ["35.04.01.1001", "35.04.01.1002"];

  test.each([
    { level: "NATION", rewritten: ["ID"], all: 1 },
    { level: "PROVINCE", rewritten: ["35"], all: 38 },
    { level: "REGENCY", rewritten: ["35.04"], all: 514 },
  ] as const)(
    "only the rows of the regency and those above are rewritten: $level",
    async ({ level, rewritten, all }) => {
      await kit.say({ ID: 50, "35": 30, "35.04": 10, "35.05": 20, "33": 20, "33.07": 20 });
      const before = await kit.load(level);
      const old = new Map((await kit.rowsOf(before)).map(({ code, writer }) => [code, writer]));
      expect(old.size).toBe(all);
      await kit.say({ ID: 51, "35": 31, "35.04": 11 });
      const after = await kit.load(level);
      expect(after.id).toBe(before.id);
      expect(after.revision).toBeGreaterThan(before.revision);
      const rows = await kit.rowsOf(after);
      expect(rows.filter(({ code, writer }) => old.get(code) !== writer).map(({ code }) => code)).toEqual(rewritten);
      expect(rows.filter(({ code }) => rewritten.includes(code as never)).map(({ shown }) => shown)).toEqual([
        { NATION: 51, PROVINCE: 31, REGENCY: 11 }[level],
      ]);
    },
  );

  test("only the villages of the regency are rewritten, all in one transaction", async () => {
    await kit.say(Object.fromEntries(VILLAGES.map((code) => [code, 5])));
    const before = await kit.load("VILLAGE");
    const old = await kit.rowsOf(before);
    expect(old.length).toBeGreaterThan(83_000);
    await kit.say({ "35.04.01.1001": 6, "35.04": 11, ID: 51 });
    kit.takeCalls();
    const rows = await kit.rowsOf(await kit.load("VILLAGE"));
    expect(kit.takeCalls().filter((operation) => operation === "MeasurePage")).toHaveLength(1);
    const writers = new Map(old.map(({ code, writer }) => [code, writer]));
    const rewritten = rows.filter(({ code, writer }) => writers.get(code) !== writer);
    expect(new Set(rewritten.map(({ code }) => code.slice(0, 5)))).toEqual(new Set(["35.04"]));
    expect(rewritten).toHaveLength(old.filter(({ code }) => code.startsWith("35.04.")).length);
    expect(new Set(rewritten.map(({ writer }) => writer)).size).toBe(1);
    expect(rewritten.flatMap(({ code, shown }) => (shown === null ? [] : [[code, shown]]))).toEqual([
      ["35.04.01.1001", 6],
      ["35.04.01.1002", 5],
    ]);
    expect(await kit.database.db("figure").count("* as rows").first()).toEqual({ rows: old.length });
  }, 60_000);

  test("no row is written at a level or in a period that the import does not reach", async () => {
    await kit.say({ ID: 50, "35.04": 10 });
    const [nation, later] = [await kit.load("NATION"), await kit.load("REGENCY", { period: "2021" })];
    const writersOf = async () =>
      [await kit.rowsOf(nation), await kit.rowsOf(later)].flat().map(({ writer }) => writer);
    const before = await writersOf();
    kit.takeCalls();
    await kit.say({ "35.04": 11 });
    expect((await kit.load("NATION")).revision).toBeGreaterThan(nation.revision);
    await kit.load("REGENCY", { period: "2021" });
    expect(await writersOf()).toEqual(before);
    expect(kit.takeCalls()).not.toContain("MeasurePage");
  });
});

describe("a set is loaded whole", () => {
  test.each([
    {
      when: "its source publishes other measures than it was loaded with",
      change: async () => {
        const measures = kit.database.db.raw("measures[2:] || measures[1:1]");
        await kit.database.db("figure_set").update({ measures, fingerprint: "of an older version" });
      },
    },
    {
      when: "its source was made anew, whose revisions say nothing of the old ones",
      change: async () => {
        await kit.source("figure_history").update({ id: kit.source.raw("gen_random_uuid()") });
      },
    },
  ])("when $when", async ({ change }) => {
    await kit.say({ "35.04": 5, "35.05": 7 });
    const before = await kit.load("REGENCY");
    const old = new Set((await kit.rowsOf(before)).map(({ writer }) => writer));
    await change();
    const after = await kit.load("REGENCY");
    expect((await kit.rowsOf(after)).filter(({ writer }) => old.has(writer))).toEqual([]);
    expect(await kit.known(after)).toEqual({ "35.04": 5, "35.05": 7 });
    expect(after).toMatchObject({ measures: before.measures, id: before.id });
  });
});

describe("of more sets than are kept", () => {
  test("the one that was not asked for longest goes, with its figures", async () => {
    const figures = kit.otherFigures({ SYNERGY_SETS: 2 });
    const [first, second] = [await kit.load("NATION", { figures }), await kit.load("PROVINCE", { figures })];
    await kit.database.db("figure_set").update({ asked_at: kit.database.db.raw("now() - interval '1 hour'") });
    await kit.load("NATION", { figures });
    const third = await kit.load("REGENCY", { figures });
    const kept = await kit.database.db("figure_set").select("id").orderBy("id");
    expect(kept.map(({ id }) => id)).toEqual([first.id, third.id]);
    expect(await kit.rowsOf(second)).toEqual([]);
    expect(await kit.rowsOf(first)).toHaveLength(1);
  });

  test("one that was asked for a moment ago stays, since it may be under somebody's eyes", async () => {
    const figures = kit.otherFigures({ SYNERGY_SETS: 1 });
    await kit.load("NATION", { figures });
    await kit.load("PROVINCE", { figures });
    expect(await kit.database.db("figure_set").select("id")).toHaveLength(2);
  });
});

test("what was loaded keeps the rules of the source", async () => {
  await kit.say({ ID: 30, "35": 30, "35.04": 30, "53.14": 3 });
  for (const level of ["NATION", "PROVINCE", "REGENCY"] as const) await kit.load(level);
  const results = await checkSource({ name: synergy.name, db: kit.database.db, checks: synergy.checks });
  expect(results.filter(({ offending }) => offending.length > 0)).toEqual([]);
  expect(results.length).toBeGreaterThan(2);
});
