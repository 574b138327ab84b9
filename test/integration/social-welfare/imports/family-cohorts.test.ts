import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import {
  card,
  type FamilyImportKit,
  family,
  list,
  NEIGHBOUR,
  openFamilyImports,
  VILLAGE,
} from "./family-import-kit.ts";

let kit: FamilyImportKit;
beforeAll(async () => {
  kit = await openFamilyImports();
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

const SOURCE = { title: "Judul", publisher: "Penerbit", reference: "-", as_of: "2025" };

test("a count that was published for the regency stays with its cohorts while some of its districts are listed", async () => {
  const published = { period: "2025", source_id: "published", detail_source_id: "published" };
  const figures = { families: 9_000, members: 20_000, active: 9_000, suspended: 0, hidden: 0 };
  const above = ["33.07", "33", "ID"];
  await kit.store({
    data_source: [{ ...SOURCE, id: "published", provenance: "PUBLISHED" }],
    family_rollup: above.map((region_code) => ({ region_code, ...published, ...figures })),
    cohort_rollup: above.map((region_code) => ({
      region_code,
      period: "2025",
      cohort: 2018,
      families: 9_000,
      hidden: 0,
      source_id: "published",
    })),
  });
  await kit.importFamilies(list(6));
  const whole = [9_000, 20_000];
  expect(await kit.counted()).toEqual({
    [VILLAGE]: [6, 12],
    "33.07.01": [6, 12],
    "33.07": whole,
    "33": whole,
    ID: whole,
  });
  expect(await kit.rowsOf("select distinct cohort, families from cohort_rollup")).toEqual([
    { cohort: 2018, families: 9_000 },
  ]);
  expect(await kit.broken()).toEqual([]);
});

test("a later list of some villages counts the cohorts of these alone, whoever is known of the others", async () => {
  const rows = [...list(6), ...list(6, NEIGHBOUR).map((row, number) => ({ ...row, "Nomor KK": card(100 + number) }))];
  await kit.importFamilies(rows.map((row) => ({ ...row, Periode: "2024" })));
  await kit.importFamilies(list(6));
  expect(await kit.counted()).toMatchObject({ [VILLAGE]: [6, 12], "33.07": [6, 12] });
  expect(
    await kit.rowsOf("select cohort, families from cohort_rollup where period = '2025' and region_code = '33.07'"),
  ).toEqual([{ cohort: 2018, families: 6 }]);
  expect(await kit.broken()).toEqual([]);
});

test("cohorts are counted anew where a village has other families than when it was counted", async () => {
  const of2024 = { Periode: "2024" };
  await kit.importFamilies(list(6).map((row) => ({ ...row, ...of2024 })));
  // Two more of the list of 2025 took part in 2024 already, and nobody has counted them for it.
  await kit.importFamilies([...list(6), family(20), family(21, { Kohor: 2020 })]);
  await kit.importFamilies([family(22, of2024)]);
  const cohorts =
    "select cohort, families from cohort_rollup where period = '2024' and region_code = '33.07' order by 1";
  expect(await kit.counted("2024")).toMatchObject({ [VILLAGE]: [9, 14], "33.07": [9, 14] });
  expect(await kit.rowsOf(cohorts)).toEqual([
    { cohort: 2018, families: 8 },
    { cohort: 2020, families: 1 },
  ]);
  expect(await kit.broken()).toEqual([]);
});
