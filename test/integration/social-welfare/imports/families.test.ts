import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { setScope } from "../../../../platform/access/scoped-database.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { decryptText } from "../../../../platform/identity/encrypt.ts";
import { deriveIdentityKey } from "../../../../platform/identity/keys.ts";
import { anyFormat } from "../../../../platform/import/format.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import type { RegionResolver } from "../../../../platform/import/regions/resolver.ts";
import { families } from "../../../../subgraphs/social-welfare/imports/families.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { asFile, type Cells, importText } from "../../../support/import-text.ts";
import { openSubgraph, type SubgraphKit, TEST_KEYS } from "../../../support/subgraph-kit.ts";

const HEADINGS = Object.values(families.columns).map(({ heading }) => heading);
const [VILLAGE, NEIGHBOUR, ELSEWHERE] = ["33.07.01.2002", "33.07.01.2003", "35.01.01.2001"];

let kit: SubgraphKit;
let regions: RegionResolver;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
  regions = await readRegionResolver(kit.db);
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

const SOURCE = { title: "Judul", publisher: "Penerbit", reference: "-", as_of: "2025" };

/** A number that no card can have: the day and month of its issue are 99. */
const card = (number: number): string => `3307019999${String(number).padStart(6, "0")}`;

const family = (number: number, given: Cells = {}): Cells => ({
  Periode: "2025",
  "Nomor KK": card(number),
  "Nama Pengurus": `SYNTHETIC Siti Nomor${number}`,
  "Kode Desa": VILLAGE,
  Kohor: 2018,
  Status: "Aktif",
  SD: 1,
  "Lanjut Usia": 1,
  "Penerima Sembako": "Ya",
  Desil: 2,
  ...given,
});

const importFamilies = (rows: readonly Cells[], headings = HEADINGS) =>
  importText(kit.db, anyFormat(families), asFile(headings, rows), { regions });

/** Of all regencies. */
const rowsOf = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const trx = await kit.db.transaction();
  try {
    await setScope(trx, ["ID"]);
    return (await trx.raw(text)).rows;
  } finally {
    await trx.commit();
  }
};

const broken = async (): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const [name, text] of Object.entries(socialWelfare.checks))
    if ((await rowsOf(text)).length > 0) names.push(name);
  return names;
};

const counted = async (period = "2025") =>
  Object.fromEntries(
    (
      await queryRows<{ code: string; families: number; members: number }>(
        kit.db,
        "counted",
        "select region_code as code, families, members from family_rollup where period = $1 order by region_code",
        [period],
      )
    ).map(({ code, families: number, members }) => [code, [number, members]]),
  );

const list = (count: number, village = VILLAGE) =>
  Array.from({ length: count }, (_, number) => family(number, { "Kode Desa": village }));

test("a list of families becomes families, members, statuses and deciles, and is counted in every region above", async () => {
  const rows = [
    ...list(6),
    family(6, { "Kode Desa": NEIGHBOUR, "Ibu Hamil": 2, SD: 0 }),
    family(7, { "Kode Desa": NEIGHBOUR, Status: "Ditangguhkan", "Tanggal Status": "2025-06-01" }),
    family(8, { Status: "Graduasi Mandiri", "Tanggal Status": "1 Mei 2025" }),
  ];
  const summary = await importFamilies(rows);
  expect(summary).toMatchObject({ outcome: "DONE", rowsTaken: 9, rowsRefused: 0, rowsFlagged: 0 });
  const total = [8, 17];
  expect(await counted()).toEqual({
    [VILLAGE]: [6, 12],
    [NEIGHBOUR]: [2, 5],
    "33.07.01": total,
    "33.07": total,
    "33": total,
    ID: total,
  });
  const [row] = await rowsOf("select * from family_rollup where region_code = '33.07'");
  expect(row).toMatchObject({
    pregnant: 2,
    primary_school: 7,
    elderly: 8,
    active: 7,
    suspended: 1,
    sembako_families: 8,
  });
  expect(await rowsOf("select cohort, families from cohort_rollup where region_code = 'ID'")).toEqual([
    { cohort: 2018, families: 8 },
  ]);
  expect(await rowsOf("select status, since::text from family_status where status <> 'ACTIVE' order by since")).toEqual(
    [
      { status: "GRADUATED_INDEPENDENT", since: "2025-05-01" },
      { status: "SUSPENDED", since: "2025-06-01" },
    ],
  );
  expect(await rowsOf("select version, count(*)::int from registry_entry group by 1")).toEqual([
    { version: "2025-Q4", count: 9 },
  ]);
  expect(await rowsOf("select kind from family_graduation")).toEqual([{ kind: "INDEPENDENT" }]);
  expect(await broken()).toEqual([]);
});

test("no number of a card and no name is anywhere but encrypted", async () => {
  const damaged = family(3, { "Nomor KK": "3,30701999E+15" });
  const { reasons } = await importFamilies([...list(3), damaged, family(4, { Status: "Entah" })]);
  expect(reasons).toMatchObject({ DAMAGED_BY_EXCEL: 1, VALUE_UNKNOWN: 1 });
  const tables = await rowsOf(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'region'",
  );
  for (const { name } of tables) {
    const told = JSON.stringify(await rowsOf(`select to_jsonb(t)::text as row from "${String(name)}" t`));
    expect([name, /3307019999|3,30701999|Siti|Nomor\d/.exec(told)]).toEqual([name, null]);
  }
  const [identity] = await rowsOf("select * from family_identity order by family_id limit 1");
  const key = TEST_KEYS.identity.map(deriveIdentityKey);
  const read = (field: "representative_name" | "family_card_number") =>
    decryptText(identity?.[field] as Buffer, { familyId: String(identity?.["family_id"]), field }, key);
  expect([read("representative_name"), read("family_card_number")]).toEqual([
    expect.stringMatching(/^SYNTHETIC Siti Nomor\d$/),
    expect.stringMatching(/^3307019999\d{6}$/),
  ]);
});

test("a card that Excel has damaged is refused with its line and a masked value", async () => {
  await importFamilies([...list(1), family(1, { "Nomor KK": "3,30701999E+15" })]);
  const [finding] = await rowsOf("select line, column_heading, reason, value from import_finding");
  expect(finding).toMatchObject({ line: 3, column_heading: "Nomor KK", reason: "DAMAGED_BY_EXCEL" });
  expect(finding?.["value"]).not.toMatch(/\d/);
  expect((await counted())["ID"]).toEqual([1, 2]);
});

test("the same file again changes nothing, and a family that is listed twice is taken once", async () => {
  const rows = [...list(4), family(2, { Status: "Ditangguhkan" })];
  expect(await importFamilies(rows)).toMatchObject({ rowsTaken: 4, reasons: { DUPLICATE_KEY: 1 } });
  const before = await counted();
  expect(await importFamilies(rows)).toMatchObject({ outcome: "BEFORE" });
  expect(await counted()).toEqual(before);
  expect(await rowsOf("select 1 from superseded_row")).toEqual([]);
});

test("a later list changes the families, ends and adds members, and keeps what was", async () => {
  await importFamilies(list(8).map((row) => ({ ...row, Periode: "2024" })));
  const later = [
    family(0, { SD: 0, SMP: 1 }),
    family(1, { Status: "Ditangguhkan" }),
    family(2, { "Kode Desa": NEIGHBOUR }),
    family(3, { Status: "Meninggal" }),
    ...list(8).slice(4),
  ];
  expect(await importFamilies(later)).toMatchObject({ rowsTaken: 8, rowsFlagged: 0 });
  expect(await counted("2024")).toMatchObject({ [VILLAGE]: [8, 16], ID: [8, 16] });
  expect(await counted("2025")).toMatchObject({ [VILLAGE]: [6, 12], [NEIGHBOUR]: [1, 2], ID: [7, 14] });
  const [row] = await rowsOf("select * from family_rollup where region_code = 'ID' and period = '2025'");
  expect(row).toMatchObject({ primary_school: 6, junior_secondary: 1, active: 6, suspended: 1 });
  const kept = await rowsOf("select distinct table_name from superseded_row order by 1");
  expect(kept).toEqual([{ table_name: "family" }]);
  expect(await broken()).toEqual([]);
});

test("a card that another regency lists has moved: reported, and kept there as history", async () => {
  await importFamilies(list(7));
  const rows = [family(0, { "Kode Desa": ELSEWHERE }), family(1, { "Kode Desa": ELSEWHERE })];
  expect(await importFamilies(rows)).toMatchObject({ rowsTaken: 2, rowsFlagged: 2, reasons: { FAMILY_MOVED: 2 } });
  const where =
    "select regency_code, status, left_on::text from family where status = 'MOVED' or regency_code = '35.01'";
  expect(await rowsOf(`${where} order by regency_code, status`)).toEqual([
    { regency_code: "33.07", status: "MOVED", left_on: "2025-12-31" },
    { regency_code: "33.07", status: "MOVED", left_on: "2025-12-31" },
    { regency_code: "35.01", status: "ACTIVE", left_on: null },
    { regency_code: "35.01", status: "ACTIVE", left_on: null },
  ]);
  expect(await rowsOf("select regency_code, count(*)::int from family_lookup group by 1 order by 1")).toEqual([
    { regency_code: "33.07", count: 5 },
    { regency_code: "35.01", count: 2 },
  ]);
  expect(await counted()).toMatchObject({ "33.07": [5, 10], "35.01": [2, 4], ID: [7, 14] });
  expect(await broken()).toEqual([]);
});

test("few families of a village are hidden, and a preview leaves nothing", async () => {
  const rows = [...list(3), ...Array.from({ length: 40 }, (_, n) => family(100 + n, { "Kode Desa": NEIGHBOUR }))];
  const text = asFile(HEADINGS, rows);
  const preview = await importText(kit.db, anyFormat(families), text, { regions, dryRun: true });
  expect(preview.outcome).toBe("PREVIEWED");
  expect(await counted()).toEqual({});
  await importFamilies(rows);
  const answer = await kit.askRegions([VILLAGE, NEIGHBOUR], "welfare(period: 2025) { families }");
  expect(answer.regions).toEqual([{ welfare: { families: null } }, { welfare: { families: null } }]);
});

test("chunks of one file add up to what its families are", async () => {
  const rows = list(30).map((row, number) => ({ ...row, "Kode Desa": number % 2 === 0 ? VILLAGE : NEIGHBOUR }));
  // Two files are two chunks to the tables: the second counts the villages of the first anew.
  await importFamilies(rows.slice(0, 15));
  await importFamilies(rows.slice(15));
  expect(await counted()).toMatchObject({ [VILLAGE]: [15, 30], [NEIGHBOUR]: [15, 30], ID: [30, 60] });
  expect(await broken()).toEqual([]);
});

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
  await importFamilies(list(6));
  const whole = [9_000, 20_000];
  expect(await counted()).toEqual({
    [VILLAGE]: [6, 12],
    "33.07.01": [6, 12],
    "33.07": whole,
    "33": whole,
    ID: whole,
  });
  expect(await rowsOf("select distinct cohort, families from cohort_rollup")).toEqual([
    { cohort: 2018, families: 9_000 },
  ]);
  expect(await broken()).toEqual([]);
});

test("proposals are listed and counted nowhere, until they take part", async () => {
  const proposal = { Periode: "2024", Kohor: "", Status: "Usulan", "Tanggal Status": "2024-03-01" };
  const first = [
    ...list(6).map((row) => ({ ...row, Periode: "2024" })),
    family(6, proposal),
    family(7, { ...proposal, "Kode Desa": NEIGHBOUR, Status: "Valid" }),
    family(8, { Periode: "2024", Kohor: "" }),
  ];
  expect(await importFamilies(first)).toMatchObject({ rowsTaken: 8, rowsRefused: 1, reasons: { EMPTY: 1 } });
  expect(await counted("2024")).toEqual({
    [VILLAGE]: [6, 12],
    ...Object.fromEntries(["33.07.01", "33.07", "33", "ID"].map((code) => [code, [6, 12]])),
  });
  const statuses = "select status, since::text from family_status where status in ('PROPOSED', 'VALIDATED') order by 1";
  const proposed = [
    { status: "PROPOSED", since: "2024-03-01" },
    { status: "VALIDATED", since: "2024-03-01" },
  ];
  expect(await rowsOf(statuses)).toEqual(proposed);
  expect(await broken()).toEqual([]);
  const second = [family(0, { ...proposal, Periode: "2025" }), family(6, { Kohor: 2025 }), family(7, { Kohor: 2025 })];
  expect(await importFamilies(second)).toMatchObject({ rowsTaken: 2, rowsRefused: 1, reasons: { ALREADY_LISTED: 1 } });
  expect(await counted("2025")).toMatchObject({ [VILLAGE]: [8, 16], "33.07": [8, 16] });
  expect(await rowsOf(statuses)).toEqual(proposed);
  expect(await broken()).toEqual([]);
});

test("a later list of some villages counts the cohorts of these alone, whoever is known of the others", async () => {
  const rows = [...list(6), ...list(6, NEIGHBOUR).map((row, number) => ({ ...row, "Nomor KK": card(100 + number) }))];
  await importFamilies(rows.map((row) => ({ ...row, Periode: "2024" })));
  await importFamilies(list(6));
  expect(await counted()).toMatchObject({ [VILLAGE]: [6, 12], "33.07": [6, 12] });
  expect(
    await rowsOf("select cohort, families from cohort_rollup where period = '2025' and region_code = '33.07'"),
  ).toEqual([{ cohort: 2018, families: 6 }]);
  expect(await broken()).toEqual([]);
});

test("cohorts are counted anew where a village has other families than when it was counted", async () => {
  const of2024 = { Periode: "2024" };
  await importFamilies(list(6).map((row) => ({ ...row, ...of2024 })));
  // Two more of the list of 2025 took part in 2024 already, and nobody has counted them for it.
  await importFamilies([...list(6), family(20), family(21, { Kohor: 2020 })]);
  await importFamilies([family(22, of2024)]);
  const cohorts =
    "select cohort, families from cohort_rollup where period = '2024' and region_code = '33.07' order by 1";
  expect(await counted("2024")).toMatchObject({ [VILLAGE]: [9, 14], "33.07": [9, 14] });
  expect(await rowsOf(cohorts)).toEqual([
    { cohort: 2018, families: 8 },
    { cohort: 2020, families: 1 },
  ]);
  expect(await broken()).toEqual([]);
});
