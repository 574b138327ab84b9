import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { decryptText } from "../../../../platform/identity/encrypt.ts";
import { deriveIdentityKey } from "../../../../platform/identity/keys.ts";
import { SOURCES, TEST_KEYS } from "../../../support/subgraph-kit.ts";
import { CITY, ELSEWHERE, openPayments, type PaymentsKit, transfer, transferList, VILLAGES } from "./payments-kit.ts";

let kit: PaymentsKit;
beforeAll(async () => {
  kit = await openPayments();
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

const WITHDRAWN = { "Tanggal Cair": "2025-02-15" };
const RETURNED = { "Tanggal Salur": "", "Tanggal Retur": "2025-03-01", "Alasan Retur": "Rekening Tutup" };

test("payments to families are counted at every step in their village and every region above", async () => {
  const rows = [
    ...transferList(36),
    transfer(36, WITHDRAWN),
    transfer(37, { ...WITHDRAWN, "Nominal Cair": 200_000 }),
    transfer(38, RETURNED),
    transfer(39, { "Tanggal Salur": "", "Bank Penyalur": "PT Pos Indonesia", "Nomor Rekening": "" }),
  ];
  expect(await kit.importTransfers(rows)).toMatchObject({ rowsTaken: 40, rowsRefused: 0, rowsFlagged: 0 });
  const total = [40, 24_000_000, 38, 22_800_000, 2, 800_000, 1, 600_000];
  const steps = await kit.steps("2025-T1", "ordered", "credited", "withdrawn", "returned");
  expect(steps).toMatchObject({
    ID: total,
    "33": total,
    [CITY]: total,
    "33.71.02": [12, 7_200_000, 12, 7_200_000, 0, 0, 0, 0],
    [VILLAGES[0]]: [16, 9_600_000, 14, 8_400_000, 2, 800_000, 1, 600_000],
  });
  expect(await kit.rowsOf("select stage, count(*)::int from transfer group by 1 order by 1")).toEqual([
    { stage: "CREDITED", count: 36 },
    { stage: "RETURNED", count: 1 },
    { stage: "STANDING_INSTRUCTION", count: 1 },
    { stage: "WITHDRAWN", count: 2 },
  ]);
  expect(await kit.rowsOf("select bank_id, credited_families from bank_rollup where region_code = 'ID'")).toEqual([
    { bank_id: "BRI", credited_families: 38 },
  ]);
  expect(await kit.broken()).toEqual([]);
});

test("numbers of cards are nowhere, and numbers of accounts are encrypted", async () => {
  const damaged = transfer(3, { "Nomor KK": "3,37101E+15" });
  const rows = [transfer(1), transfer(2), damaged, transfer(4, { Nominal: "banyak" })];
  expect(await kit.importTransfers(rows)).toMatchObject({ reasons: { DAMAGED_BY_EXCEL: 1, NUMBER_FORM: 1 } });
  const tables = await kit.rowsOf(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'region'",
  );
  for (const { name } of tables) {
    const told = JSON.stringify(await kit.rowsOf(`select to_jsonb(t)::text as row from "${String(name)}" t`));
    expect([name, /3371019999|3,37101|700000/.exec(told)]).toEqual([name, null]);
  }
  const [account] = await kit.rowsOf("select * from aid_account where last_digits = '0001'");
  const place = { familyId: String(account?.["family_id"]), field: "account_number" } as const;
  expect(decryptText(account?.["account_number"] as Buffer, place, TEST_KEYS.identity.map(deriveIdentityKey))).toBe(
    "700000000001",
  );
  expect(account).toMatchObject({ regency_code: CITY, bank_id: "BRI", card_status: null, opened_on: null });
});

test("the same file again changes nothing, and a payment that is listed twice is taken once", async () => {
  const rows = [...transferList(12), transfer(0, { "Kode Desa": VILLAGES[1] })];
  expect(await kit.importTransfers(rows)).toMatchObject({ rowsTaken: 12, reasons: { DUPLICATE_KEY: 1 } });
  const before = await kit.steps("2025-T1", "credited");
  expect(await kit.importTransfers(rows)).toMatchObject({ outcome: "BEFORE" });
  expect(await kit.steps("2025-T1", "credited")).toEqual(before);
  expect(await kit.rowsOf("select 1 from superseded_row")).toEqual([]);
});

test("a file in many chunks is counted as in one, and a payment of an earlier chunk is refused wherever it is listed", async () => {
  const rows = [
    ...transferList(28),
    transfer(1, { "Kode Desa": VILLAGES[1] }),
    transfer(2, { "Kode Desa": ELSEWHERE }),
  ];
  const summary = await kit.importTransfers(rows, { chunkRows: 5 });
  expect(summary).toMatchObject({ rowsTaken: 28, rowsRefused: 2, reasons: { DUPLICATE_KEY: 2 } });
  expect(await kit.steps("2025-T1", "credited")).toMatchObject({
    ID: [28, 16_800_000],
    [VILLAGES[0]]: [10, 6_000_000],
    [VILLAGES[1]]: [9, 5_400_000],
  });
  expect(await kit.rowsOf("select credited_families from bank_rollup where region_code = '33.71'")).toEqual([
    { credited_families: 28 },
  ]);
  expect(await kit.rowsOf("select 1 from superseded_row")).toEqual([]);
  expect(await kit.broken()).toEqual([]);
});

test("a later list tells what became of payments, and what was told before stays as history", async () => {
  await kit.importTransfers(transferList(30, { "Status KKS": "Sudah" }));
  const later = [
    ...transferList(28, WITHDRAWN),
    transfer(28, { ...RETURNED, "Kode Desa": VILLAGES[1] }),
    transfer(29, { "Kode Desa": VILLAGES[0], ...WITHDRAWN, "Nomor Rekening": "999999999999" }),
  ];
  expect(await kit.importTransfers(later)).toMatchObject({ rowsTaken: 30, rowsFlagged: 0 });
  expect(await kit.steps("2025-T1", "credited", "withdrawn", "returned")).toMatchObject({
    ID: [29, 17_400_000, 29, 17_400_000, 1, 600_000],
    [VILLAGES[0]]: [11, 6_600_000, 11, 6_600_000, 0, 0],
    [VILLAGES[2]]: [9, 5_400_000, 9, 5_400_000, 0, 0],
  });
  expect(
    await kit.rowsOf("select table_name, count(*)::int from superseded_row where length(regency_code) = 5 group by 1"),
  ).toEqual(
    expect.arrayContaining([
      { table_name: "transfer", count: 30 },
      { table_name: "aid_account", count: 1 },
    ]),
  );
  // What the later list does not say of a card is still known.
  expect(await kit.rowsOf("select distinct card_status from aid_account")).toEqual([{ card_status: "DISTRIBUTED" }]);
  expect(JSON.stringify(await kit.rowsOf("select content from superseded_row"))).not.toMatch(/last_digits|account_n/);
  expect(await kit.broken()).toEqual([]);
});

test("a payment whose family lives in another regency is counted there alone, and told", async () => {
  await kit.importTransfers(transferList(30));
  const summary = await kit.importTransfers([transfer(0, { "Kode Desa": ELSEWHERE })]);
  expect(summary).toMatchObject({ rowsTaken: 1, rowsFlagged: 1, reasons: { FAMILY_MOVED: 1 } });
  expect(await kit.steps("2025-T1", "credited")).toMatchObject({
    ID: [30, 18_000_000],
    "35.01": [1, 600_000],
    [CITY]: [29, 17_400_000],
  });
  expect(await kit.rowsOf("select regency_code, count(*)::int from aid_account group by 1 order by 1")).toEqual([
    { regency_code: CITY, count: 29 },
    { regency_code: "35.01", count: 1 },
  ]);
  expect(await kit.broken()).toEqual([]);
});

test("a payment that failed and is paid again by another order is two payments", async () => {
  const again = transferList(30, { "Nomor SP2D": "250099988877766" });
  await kit.importTransfers([...transferList(30, RETURNED), ...again]);
  expect(await kit.steps("2025-T1", "ordered", "credited", "returned")).toMatchObject({
    ID: [60, 36_000_000, 30, 18_000_000, 30, 18_000_000],
  });
  expect(await kit.broken()).toEqual([]);
});

test("few payments of a village are hidden, and a preview leaves nothing", async () => {
  const rows = [...transferList(60), transfer(60, RETURNED), transfer(61, { "Kode Desa": "33.71.01.1007" })];
  expect(await kit.importTransfers(rows, { dryRun: true })).toMatchObject({ outcome: "PREVIEWED", rowsTaken: 62 });
  expect(await kit.rowsOf("select 1 from transfer")).toEqual([]);
  await kit.importTransfers(rows);
  const [small] = await kit.rowsOf(
    "select hidden & 1 as hidden from disbursement_rollup where region_code = '33.71.01.1007'",
  );
  expect(small).toEqual({ hidden: 1 });
  const asked = `disbursement(period: "2025-T1") { credited { families } returned { families } }`;
  const { regions } = await kit.askRegions([CITY, "33.71.01.1007"], asked);
  expect(regions).toEqual([
    { disbursement: { credited: { families: 61 }, returned: { families: null } } },
    { disbursement: { credited: { families: null }, returned: { families: null } } },
  ]);
  expect(await kit.broken()).toEqual([]);
});

test("invented orders and payments give way to a list, with the shares of their banks", async () => {
  const payment = { programme: "PKH", period: "2025-T1", source_id: SOURCES.synthetic.id };
  const figure = (region_code: string) => ({
    ...payment,
    region_code,
    ordered_families: 100,
    ordered_amount: 1000,
    credited_families: 100,
    credited_amount: 1000,
    withdrawn_families: 0,
    withdrawn_amount: 0,
    returned_families: 0,
    returned_amount: 0,
    detail_source_id: SOURCES.synthetic.id,
  });
  const invented = { ...payment, regency_code: CITY, sp2d_number: "SINTETIS", bank_id: "BNI" };
  await kit.store({
    bank: [{ id: "BNI", name: "Bank Negara Indonesia", is_himbara: true }],
    disbursement_rollup: ["ID", "33", CITY, "33.71.01", "33.71.01.1003"].map(figure),
    bank_rollup: ["ID", "33", CITY].map((region_code) => ({
      ...payment,
      region_code,
      bank_id: "BNI",
      credited_families: 100,
      credited_amount: 1000,
    })),
    payment_order: [{ ...invented, sp2d_on: "2025-02-01", ordered_families: 1, ordered_amount: 1000 }],
    transfer: [
      {
        ...invented,
        ref: "1",
        family_id: `${CITY}-${"0".repeat(32)}`,
        village_code: "33.71.01.1003",
        amount: 1000,
        stage: "CREDITED",
        credited_on: "2025-02-02",
      },
    ],
  });
  await kit.importTransfers(transferList(33));
  expect(
    await kit.rowsOf("select distinct sp2d_number from transfer union select sp2d_number from payment_order"),
  ).toEqual([{ sp2d_number: "250011122233344" }]);
  expect(await kit.rowsOf("select distinct bank_id, credited_families from bank_rollup")).toEqual([
    { bank_id: "BRI", credited_families: 33 },
  ]);
  expect(await kit.steps("2025-T1", "credited")).toMatchObject({ ID: [33, 19_800_000] });
  expect(await kit.broken()).toEqual([]);
});

test("what a workbook states of a regency stands until payments to families of all its districts are there", async () => {
  const stated = {
    "Kode Kab/Kota": CITY,
    Program: "PKH",
    Periode: "JAN-MAR 2025",
    "SP2D KPM": 90,
    "SP2D Nominal": 54_000_000,
    "Penyaluran KPM": 90,
    "Penyaluran Nominal": 54_000_000,
    "Pencairan KPM": 80,
    "Pencairan Nominal": 48_000_000,
  };
  await kit.importWorkbook([stated]);
  await kit.importTransfers(transferList(12, { "Kode Desa": VILLAGES[0] }));
  expect(await kit.steps("2025-T1", "credited")).toMatchObject({
    [CITY]: [90, 54_000_000],
    [VILLAGES[0]]: [12, 7_200_000],
  });
  expect(await kit.rowsOf("select 1 from bank_rollup")).toEqual([]);
  expect(await kit.broken()).toEqual([]);
  await kit.importTransfers(transferList(60));
  expect(await kit.steps("2025-T1", "credited")).toMatchObject({ ID: [60, 36_000_000], [CITY]: [60, 36_000_000] });
  expect(await kit.broken()).toEqual([]);
});

test.each([
  ["transfers are the rollup", `update transfer set amount = amount + 1 where regency_code = '${CITY}'`],
  ["transfers are the rollup", `update transfer set stage = 'STANDING_INSTRUCTION' where credited_on is not null`],
  ["banks are the transfers", "update transfer set bank_id = 'BNI'"],
  ["transfers keep their order", "update transfer set withdrawn_on = '2025-02-20'"],
])("the check that %s finds what was changed of an imported list", async (check, change) => {
  await kit.importTransfers(transferList(30));
  expect(await kit.broken()).toEqual([]);
  await kit.rowsOf(change);
  expect(await kit.broken()).toContain(check);
});
