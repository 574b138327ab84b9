import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import {
  HARVEST_CHECK,
  type HarvestKit,
  HEADING,
  openHarvest,
  regencyHarvest,
  VILLAGES,
} from "../../../support/harvest-import.ts";

let kit: HarvestKit;
beforeAll(async () => {
  kit = await openHarvest();
});
beforeEach(async () => {
  await kit.empty();
  await kit.db("data_source").insert(
    (["SYNTHETIC", "PUBLISHED"] as const).map((provenance) => ({
      id: provenance.toLowerCase(),
      title: "Judul",
      publisher: "Penerbit",
      reference: "-",
      as_of: "2024",
      provenance,
    })),
  );
});
afterAll(() => kit.stop());

const YEAR = 2024;
const [FIRST = "", SECOND = "", THIRD = ""] = VILLAGES;
/** In the other district. */
const FAR = VILLAGES.at(-1) ?? "";

type Figures = readonly [tons: number | null, stored: number | null, source: string];

/** Puts rows there as a seed does. */
const store = async (rows: Readonly<Record<string, Figures>>): Promise<void> => {
  await kit.db("harvest_rollup").insert(
    Object.entries(rows).map(([region_code, [tons, stored, source_id]]) => ({
      region_code,
      year: YEAR,
      crop: "PADI",
      tons,
      stored,
      source_id,
    })),
  );
};

/** All figures there are, by region; sources by what they are. */
const stored = async (): Promise<Record<string, Figures>> => {
  const rows = await kit.look<{ region_code: string; tons: number; stored: number; source_id: string }>(
    "select region_code, tons, stored, source_id from harvest_rollup order by region_code",
  );
  return Object.fromEntries(rows.map((row) => [row.region_code, [row.tons, row.stored, row.source_id]] as const));
};

const history = async (): Promise<Record<string, unknown>> => {
  const rows = await kit.look<{ code: string; source_id: string; tons: number }>(
    "select row_key ->> 'region_code' as code, source_id, content -> 'tons' as tons from superseded_row order by 1",
  );
  return Object.fromEntries(rows.map(({ code, source_id, tons }) => [code, [tons, source_id]]));
};

/** A row of every village; each harvests as much as the others. */
const allVillages = (tons: number): readonly string[] => VILLAGES.map((code) => `${code},,${YEAR},${tons},1,`);

const ofVillages = (rows: readonly string[]) => kit.run([HEADING, ...rows]);
const ofRegencies = (rows: readonly string[]) => kit.run([HEADING, ...rows], { format: regencyHarvest });

describe("figures of villages", () => {
  test("make those of every region above", async () => {
    const { sourceId } = await ofVillages([
      `${FIRST},,${YEAR},5,1,`,
      `${SECOND},,${YEAR},7,2,`,
      `${FAR},,${YEAR},1,1,`,
    ]);
    expect(await stored()).toEqual({
      ID: [13, 4, sourceId],
      "35": [13, 4, sourceId],
      "35.01": [13, 4, sourceId],
      "35.01.01": [12, 3, sourceId],
      "35.01.02": [1, 1, sourceId],
      [FIRST]: [5, 1, sourceId],
      [SECOND]: [7, 2, sourceId],
      [FAR]: [1, 1, sourceId],
    });
  });

  test("of which one is not known leave all sums above it unknown, and the others known", async () => {
    await ofVillages([`${FIRST},,${YEAR},5,1,`, `${SECOND},,${YEAR},7,,`, `${FAR},,${YEAR},1,1,`]);
    const figures = await stored();
    expect(figures["35.01.01"]?.slice(0, 2)).toEqual([12, null]);
    expect(figures["35.01.02"]?.slice(0, 2)).toEqual([1, 1]);
    expect(figures["ID"]?.slice(0, 2)).toEqual([13, null]);
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
  });

  test("take the place of all that is synthetic in their regency, and of nothing elsewhere", async () => {
    await store({
      ID: [130, 13, "synthetic"],
      "35": [130, 13, "synthetic"],
      "35.01": [30, 3, "synthetic"],
      "35.01.01": [20, 2, "synthetic"],
      [FIRST]: [9, 1, "synthetic"],
      [THIRD]: [11, 1, "synthetic"],
      "35.01.02": [10, 1, "synthetic"],
      "35.02": [100, 10, "synthetic"],
    });
    const { sourceId } = await ofVillages([`${FIRST},,${YEAR},5,1,`, `${SECOND},,${YEAR},7,2,`]);
    expect(await stored()).toEqual({
      ID: [112, 13, "synthetic"], // the other regency is still invented, and so is the sum
      "35": [112, 13, "synthetic"],
      "35.01": [12, 3, sourceId],
      "35.01.01": [12, 3, sourceId],
      [FIRST]: [5, 1, sourceId],
      [SECOND]: [7, 2, sourceId],
      "35.02": [100, 10, "synthetic"],
    });
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
    expect(await history()).toEqual({
      ID: [130, "synthetic"],
      "35": [130, "synthetic"],
      "35.01": [30, "synthetic"],
      "35.01.01": [20, "synthetic"],
      [FIRST]: [9, "synthetic"],
      [THIRD]: [11, "synthetic"],
      "35.01.02": [10, "synthetic"],
    });
  });

  test("imported again supersede those before; the history has each as it was", async () => {
    const old = await ofVillages([`${FIRST},,${YEAR},5,1,`, `${SECOND},,${YEAR},7,2,`]);
    const next = await ofVillages([`${FIRST},,${YEAR},6,1,`]);
    expect(await stored()).toMatchObject({
      [FIRST]: [6, 1, next.sourceId],
      [SECOND]: [7, 2, old.sourceId],
      "35.01.01": [13, 3, next.sourceId],
    });
    expect(await history()).toMatchObject({ [FIRST]: [5, old.sourceId], "35.01.01": [12, old.sourceId] });
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
  });
});

describe("figures of regencies", () => {
  test("remove what is synthetic below them", async () => {
    await store({
      ID: [20, 2, "synthetic"],
      "35": [20, 2, "synthetic"],
      "35.01": [20, 2, "synthetic"],
      "35.01.01": [20, 2, "synthetic"],
      [FIRST]: [20, 2, "synthetic"],
    });
    const { sourceId } = await ofRegencies([`35.01,,${YEAR},50,5,`]);
    const figures: Figures = [50, 5, sourceId];
    expect(await stored()).toEqual({ ID: figures, "35": figures, "35.01": figures });
    expect(await history()).toMatchObject({ [FIRST]: [20, "synthetic"], "35.01.01": [20, "synthetic"] });
  });

  test("are compared with what was imported of all parts below them, and flagged where they differ", async () => {
    const villages = await ofVillages(allVillages(2));
    const before = await stored();
    expect(await ofRegencies([`35.01,,${YEAR},241,120,`, `35.02,,${YEAR},1,1,`])).toMatchObject({
      rowsTaken: 2,
      rowsFlagged: 1,
      reasons: { STATED_TOTAL_DIFFERS: 1 },
    });
    expect((await stored())["35.01"]).toEqual(before["35.01"]);
    expect((await stored())["ID"]?.slice(0, 2)).toEqual([241, 121]);
    expect(before["35.01"]).toEqual([240, 120, villages.sourceId]);
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
  });

  test("that are the sum of what was imported below, or say nothing of it, are not flagged", async () => {
    await ofVillages(allVillages(2));
    expect(await ofRegencies([`35.01,,${YEAR},240,,`])).toMatchObject({ rowsTaken: 1, rowsFlagged: 0, reasons: {} });
  });
});

describe("figures that were stated for a region", () => {
  const statedRegencies = () => ofRegencies([`35.01,,${YEAR},50,5,`, `35.02,,${YEAR},100,10,`]);

  test("stay as they are when some of its villages are imported, and so do the sums above", async () => {
    const official = await statedRegencies();
    const before = await stored();
    const some = await ofVillages([`${FIRST},,${YEAR},5,1,`, `${SECOND},,${YEAR},7,,`]);
    expect(some).toMatchObject({ rowsTaken: 2, rowsFlagged: 0 });
    expect(await stored()).toEqual({
      ...before,
      "35.01": [50, 5, official.sourceId],
      "35.01.01": [12, null, some.sourceId],
      [FIRST]: [5, 1, some.sourceId],
      [SECOND]: [7, null, some.sourceId],
    });
    expect(before["ID"]?.slice(0, 2)).toEqual([150, 15]);
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
  });

  test("give way to the sum when the last of its villages is imported, which is flagged where it is another", async () => {
    await statedRegencies();
    const [first = "", ...others] = allVillages(2);
    const most = await ofVillages(others);
    expect(most).toMatchObject({ rowsTaken: 119, rowsFlagged: 0 });
    expect((await stored())["35.01"]?.slice(0, 2)).toEqual([50, 5]);
    const last = await ofVillages([first]);
    expect(last).toMatchObject({ rowsTaken: 1, rowsFlagged: 1, reasons: { STATED_TOTAL_REPLACED: 1 } });
    expect(await stored()).toMatchObject({
      "35.01": [240, 120, last.sourceId],
      "35": [340, 130, last.sourceId],
      ID: [340, 130, last.sourceId],
    });
    expect((await history())["35.01"]).toEqual([50, expect.stringMatching(/^regency-harvest-/)]);
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
  });

  test("give way without a word where the sum is the same", async () => {
    await ofRegencies([`35.01,,${YEAR},240,120,`]);
    const all = await ofVillages(allVillages(2));
    expect(all).toMatchObject({ rowsFlagged: 0 });
    expect((await stored())["35.01"]).toEqual([240, 120, all.sourceId]);
  });

  test("take the place of a sum of some parts, and a later statement takes theirs", async () => {
    await ofVillages([`${FIRST},,${YEAR},5,1,`]);
    const official = await ofRegencies([`35.01,,${YEAR},50,5,`]);
    expect(official).toMatchObject({ rowsTaken: 1, rowsFlagged: 0 });
    expect(await stored()).toMatchObject({
      "35.01": [50, 5, official.sourceId],
      ID: [50, 5, official.sourceId],
      [FIRST]: [5, 1, expect.anything()],
    });
    const corrected = await ofRegencies([`35.01,,${YEAR},60,6,`]);
    expect(await stored()).toMatchObject({ "35.01": [60, 6, corrected.sourceId], ID: [60, 6, corrected.sourceId] });
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
  });

  test("in print stay for the nation until every regency is known, whatever is invented below", async () => {
    await store({
      ID: [150, 15, "published"],
      "35": [150, 15, "synthetic"],
      "35.01": [50, 5, "synthetic"],
      "35.02": [100, 10, "synthetic"],
    });
    await ofRegencies([`35.01,,${YEAR},60,6,`]);
    expect(await stored()).toMatchObject({ ID: [150, 15, "published"], "35": [160, 16, "synthetic"] });
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
    const last = await ofRegencies([`35.02,,${YEAR},110,11,`]);
    expect(last.reasons).toEqual({ STATED_TOTAL_REPLACED: 1 });
    expect((await stored())["ID"]).toEqual([170, 17, last.sourceId]);
  });

  test("are told from sums by the check: a sum that is not the sum of its parts is found beside them", async () => {
    await statedRegencies();
    await ofVillages([`${FIRST},,${YEAR},5,1,`, `${SECOND},,${YEAR},7,1,`]);
    for (const code of ["35.01.01", "35", "ID"]) {
      await kit.db("harvest_rollup").where({ region_code: code }).increment("tons", 1);
      expect((await kit.look<{ region_code: string }>(HARVEST_CHECK)).map((row) => row.region_code)).toContain(code);
      await kit.db("harvest_rollup").where({ region_code: code }).decrement("tons", 1);
    }
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
  });

  test("are held to their parts by the check as long as none of these was imported", async () => {
    await store({ ID: [150, 15, "published"], "35": [149, 15, "synthetic"] });
    expect(await kit.look(HARVEST_CHECK)).toEqual([{ region_code: "ID", year: YEAR }]);
  });
});

test("the history is shown to no one without a scope", async () => {
  await ofVillages([`${FIRST},,${YEAR},5,1,`]);
  await ofVillages([`${FIRST},,${YEAR},6,1,`]);
  expect(Object.keys(await history())).toContain(FIRST);
  expect(await kit.db("superseded_row")).toEqual([]);
});
