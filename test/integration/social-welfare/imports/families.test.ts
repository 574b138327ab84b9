import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { decryptText } from "../../../../platform/identity/encrypt.ts";
import { deriveIdentityKey } from "../../../../platform/identity/keys.ts";
import { TEST_KEYS } from "../../../support/subgraph-kit.ts";
import {
  type FamilyImportKit,
  family,
  HEADINGS,
  list,
  NEIGHBOUR,
  openFamilyImports,
  VILLAGE,
} from "./family-import-kit.ts";

const ELSEWHERE = "35.01.01.2001";

let kit: FamilyImportKit;
beforeAll(async () => {
  kit = await openFamilyImports();
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

test("a list of families becomes families, members, statuses and deciles, and is counted in every region above", async () => {
  const rows = [
    ...list(6),
    family(6, { "Kode Desa": NEIGHBOUR, "Ibu Hamil": 2, SD: 0 }),
    family(7, { "Kode Desa": NEIGHBOUR, Status: "Ditangguhkan", "Tanggal Status": "2025-06-01" }),
    family(8, { Status: "Graduasi Mandiri", "Tanggal Status": "1 Mei 2025" }),
  ];
  const summary = await kit.importFamilies(rows);
  expect(summary).toMatchObject({ outcome: "DONE", rowsTaken: 9, rowsRefused: 0, rowsFlagged: 0 });
  const total = [8, 17];
  expect(await kit.counted()).toEqual({
    [VILLAGE]: [6, 12],
    [NEIGHBOUR]: [2, 5],
    "33.07.01": total,
    "33.07": total,
    "33": total,
    ID: total,
  });
  const [row] = await kit.rowsOf("select * from family_rollup where region_code = '33.07'");
  expect(row).toMatchObject({
    pregnant: 2,
    primary_school: 7,
    elderly: 8,
    active: 7,
    suspended: 1,
    sembako_families: 8,
  });
  expect(await kit.rowsOf("select cohort, families from cohort_rollup where region_code = 'ID'")).toEqual([
    { cohort: 2018, families: 8 },
  ]);
  expect(
    await kit.rowsOf("select status, since::text from family_status where status <> 'ACTIVE' order by since"),
  ).toEqual([
    { status: "GRADUATED_INDEPENDENT", since: "2025-05-01" },
    { status: "SUSPENDED", since: "2025-06-01" },
  ]);
  expect(await kit.rowsOf("select version, count(*)::int from registry_entry group by 1")).toEqual([
    { version: "2025-Q4", count: 9 },
  ]);
  expect(await kit.rowsOf("select kind from family_graduation")).toEqual([{ kind: "INDEPENDENT" }]);
  expect(await kit.broken()).toEqual([]);
});

test("no number of a card and no name is anywhere but encrypted", async () => {
  const damaged = family(3, { "Nomor KK": "3,30701999E+15" });
  const { reasons } = await kit.importFamilies([...list(3), damaged, family(4, { Status: "Entah" })]);
  expect(reasons).toMatchObject({ DAMAGED_BY_EXCEL: 1, VALUE_UNKNOWN: 1 });
  const tables = await kit.rowsOf(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'region'",
  );
  for (const { name } of tables) {
    const told = JSON.stringify(await kit.rowsOf(`select to_jsonb(t)::text as row from "${String(name)}" t`));
    expect([name, /3307019999|3,30701999|Siti|Nomor\d/.exec(told)]).toEqual([name, null]);
  }
  const [identity] = await kit.rowsOf("select * from family_identity order by family_id limit 1");
  const key = TEST_KEYS.identity.map(deriveIdentityKey);
  const read = (field: "representative_name" | "family_card_number") =>
    decryptText(identity?.[field] as Buffer, { familyId: String(identity?.["family_id"]), field }, key);
  expect([read("representative_name"), read("family_card_number")]).toEqual([
    expect.stringMatching(/^SYNTHETIC Siti Nomor\d$/),
    expect.stringMatching(/^3307019999\d{6}$/),
  ]);
});

test("a card that Excel has damaged is refused with its line and a masked value", async () => {
  await kit.importFamilies([...list(1), family(1, { "Nomor KK": "3,30701999E+15" })]);
  const [finding] = await kit.rowsOf("select line, column_heading, reason, value from import_finding");
  expect(finding).toMatchObject({ line: 3, column_heading: "Nomor KK", reason: "DAMAGED_BY_EXCEL" });
  expect(finding?.["value"]).not.toMatch(/\d/);
  expect((await kit.counted())["ID"]).toEqual([1, 2]);
});

test("the same file again changes nothing, and a family that is listed twice is taken once", async () => {
  const rows = [...list(4), family(2, { Status: "Ditangguhkan" })];
  expect(await kit.importFamilies(rows)).toMatchObject({ rowsTaken: 4, reasons: { DUPLICATE_KEY: 1 } });
  const before = await kit.counted();
  expect(await kit.importFamilies(rows)).toMatchObject({ outcome: "BEFORE" });
  expect(await kit.counted()).toEqual(before);
  expect(await kit.rowsOf("select 1 from superseded_row")).toEqual([]);
});

test("a later list changes the families, ends and adds members, and keeps what was", async () => {
  await kit.importFamilies(list(8).map((row) => ({ ...row, Periode: "2024" })));
  const later = [
    family(0, { SD: 0, SMP: 1 }),
    family(1, { Status: "Ditangguhkan" }),
    family(2, { "Kode Desa": NEIGHBOUR }),
    family(3, { Status: "Meninggal" }),
    ...list(8).slice(4),
  ];
  expect(await kit.importFamilies(later)).toMatchObject({ rowsTaken: 8, rowsFlagged: 0 });
  expect(await kit.counted("2024")).toMatchObject({ [VILLAGE]: [8, 16], ID: [8, 16] });
  expect(await kit.counted("2025")).toMatchObject({ [VILLAGE]: [6, 12], [NEIGHBOUR]: [1, 2], ID: [7, 14] });
  const [row] = await kit.rowsOf("select * from family_rollup where region_code = 'ID' and period = '2025'");
  expect(row).toMatchObject({ primary_school: 6, junior_secondary: 1, active: 6, suspended: 1 });
  const kept = await kit.rowsOf("select distinct table_name from superseded_row order by 1");
  expect(kept).toEqual([{ table_name: "family" }]);
  expect(await kit.broken()).toEqual([]);
});

test("a card that another regency lists has moved: reported, and kept there as history", async () => {
  await kit.importFamilies(list(7));
  const rows = [family(0, { "Kode Desa": ELSEWHERE }), family(1, { "Kode Desa": ELSEWHERE })];
  expect(await kit.importFamilies(rows)).toMatchObject({ rowsTaken: 2, rowsFlagged: 2, reasons: { FAMILY_MOVED: 2 } });
  const where =
    "select regency_code, status, left_on::text from family where status = 'MOVED' or regency_code = '35.01'";
  expect(await kit.rowsOf(`${where} order by regency_code, status`)).toEqual([
    { regency_code: "33.07", status: "MOVED", left_on: "2025-12-31" },
    { regency_code: "33.07", status: "MOVED", left_on: "2025-12-31" },
    { regency_code: "35.01", status: "ACTIVE", left_on: null },
    { regency_code: "35.01", status: "ACTIVE", left_on: null },
  ]);
  expect(await kit.rowsOf("select regency_code, count(*)::int from family_lookup group by 1 order by 1")).toEqual([
    { regency_code: "33.07", count: 5 },
    { regency_code: "35.01", count: 2 },
  ]);
  expect(await kit.counted()).toMatchObject({ "33.07": [5, 10], "35.01": [2, 4], ID: [7, 14] });
  expect(await kit.broken()).toEqual([]);
});

test("few families of a village are hidden, and a preview leaves nothing", async () => {
  const rows = [...list(3), ...Array.from({ length: 40 }, (_, n) => family(100 + n, { "Kode Desa": NEIGHBOUR }))];
  const preview = await kit.importFamilies(rows, HEADINGS, true);
  expect(preview.outcome).toBe("PREVIEWED");
  expect(await kit.counted()).toEqual({});
  await kit.importFamilies(rows);
  const answer = await kit.askRegions([VILLAGE, NEIGHBOUR], "welfare(period: 2025) { families }");
  expect(answer.regions).toEqual([{ welfare: { families: null } }, { welfare: { families: null } }]);
});

test("chunks of one file add up to what its families are", async () => {
  const rows = list(30).map((row, number) => ({ ...row, "Kode Desa": number % 2 === 0 ? VILLAGE : NEIGHBOUR }));
  // Two files are two chunks to the tables: the second counts the villages of the first anew.
  await kit.importFamilies(rows.slice(0, 15));
  await kit.importFamilies(rows.slice(15));
  expect(await kit.counted()).toMatchObject({ [VILLAGE]: [15, 30], [NEIGHBOUR]: [15, 30], ID: [30, 60] });
  expect(await kit.broken()).toEqual([]);
});

test("proposals are listed and counted nowhere, until they take part", async () => {
  const proposal = { Periode: "2024", Kohor: "", Status: "Usulan", "Tanggal Status": "2024-03-01" };
  const first = [
    ...list(6).map((row) => ({ ...row, Periode: "2024" })),
    family(6, proposal),
    family(7, { ...proposal, "Kode Desa": NEIGHBOUR, Status: "Valid" }),
    family(8, { Periode: "2024", Kohor: "" }),
  ];
  expect(await kit.importFamilies(first)).toMatchObject({ rowsTaken: 8, rowsRefused: 1, reasons: { EMPTY: 1 } });
  expect(await kit.counted("2024")).toEqual({
    [VILLAGE]: [6, 12],
    ...Object.fromEntries(["33.07.01", "33.07", "33", "ID"].map((code) => [code, [6, 12]])),
  });
  const statuses = "select status, since::text from family_status where status in ('PROPOSED', 'VALIDATED') order by 1";
  const proposed = [
    { status: "PROPOSED", since: "2024-03-01" },
    { status: "VALIDATED", since: "2024-03-01" },
  ];
  expect(await kit.rowsOf(statuses)).toEqual(proposed);
  expect(await kit.broken()).toEqual([]);
  const second = [family(0, { ...proposal, Periode: "2025" }), family(6, { Kohor: 2025 }), family(7, { Kohor: 2025 })];
  expect(await kit.importFamilies(second)).toMatchObject({
    rowsTaken: 2,
    rowsRefused: 1,
    reasons: { ALREADY_LISTED: 1 },
  });
  expect(await kit.counted("2025")).toMatchObject({ [VILLAGE]: [8, 16], "33.07": [8, 16] });
  expect(await kit.rowsOf(statuses)).toEqual(proposed);
  expect(await kit.broken()).toEqual([]);
});
