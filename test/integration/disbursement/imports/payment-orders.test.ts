import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { readPublished } from "../../../../data/read-published.ts";
import { PAYING_BANKS } from "../../../../subgraphs/disbursement/paying-banks.ts";
import { SOURCES } from "../../../support/subgraph-kit.ts";
import { CITY, openPayments, order, type PaymentsKit, transferList, VILLAGES } from "./payments-kit.ts";

let kit: PaymentsKit;
beforeAll(async () => {
  kit = await openPayments();
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

test("orders add up to what was ordered in their regency and above; what was credited is not known by them", async () => {
  const rows = [
    order("250011122233344"),
    order("250011122233345", { Bank: "BNI", "Jumlah KPM": 10, Nominal: 6_000_000 }),
    order("250011122233344", { "Kode Kab/Kota": "33.07", "Jumlah KPM": 500, Nominal: 300_000_000 }),
  ];
  expect(await kit.importOrders(rows)).toMatchObject({ rowsTaken: 3, rowsRefused: 0, rowsFlagged: 0 });
  expect(await kit.steps("2025-T1", "ordered", "credited", "returned")).toEqual({
    ID: [550, 330_000_000, null, null, null, null],
    "33": [550, 330_000_000, null, null, null, null],
    "33.07": [500, 300_000_000, null, null, null, null],
    [CITY]: [50, 30_000_000, null, null, null, null],
  });
  const asked = `disbursement(period: "2025-T1") {
    ordered { families provenance } credited { families absence { reason } } provenance }`;
  const { regions } = await kit.askRegions([CITY], asked);
  expect(regions).toEqual([
    {
      disbursement: {
        ordered: { families: 50, provenance: "IMPORTED" },
        credited: { families: null, absence: { reason: "NOT_AVAILABLE" } },
        provenance: "IMPORTED",
      },
    },
  ]);
  expect(await kit.broken()).toEqual([]);
});

test("the same list again changes nothing, and a later one supersedes, and keeps what was", async () => {
  const rows = [order("250011122233344"), order("250011122233345"), order("250011122233344")];
  expect(await kit.importOrders(rows)).toMatchObject({ rowsTaken: 2, reasons: { DUPLICATE_KEY: 1 } });
  expect(await kit.importOrders(rows)).toMatchObject({ outcome: "BEFORE" });
  await kit.importOrders([order("250011122233344", { "Jumlah KPM": 30, Periode: "APR-JUN 2025" })]);
  expect(await kit.steps("2025-T1", "ordered")).toMatchObject({ ID: [40, 24_000_000] });
  expect(await kit.steps("2025-T2", "ordered")).toMatchObject({ ID: [30, 24_000_000] });
  const kept = "select content->>'period' as period from superseded_row where table_name = 'payment_order'";
  expect(await kit.rowsOf(kept)).toEqual([{ period: "2025-T1" }]);
  expect(await kit.broken()).toEqual([]);
});

test("what was invented of the other steps gives way, and what was credited stays what it was", async () => {
  const row = (region_code: string, families: number) => ({
    region_code,
    programme: "PKH",
    period: "2025-T1",
    ordered_families: families,
    ordered_amount: 1000,
    credited_families: families,
    credited_amount: 1000,
    withdrawn_families: families,
    withdrawn_amount: 1000,
    returned_families: 0,
    returned_amount: 0,
    source_id: SOURCES.synthetic.id,
    detail_source_id: SOURCES.synthetic.id,
  });
  await kit.store({ disbursement_rollup: ["ID", "33", CITY, "33.71.01"].map((code) => row(code, 60)) });
  await kit.importOrders([order("250011122233344")]);
  expect(await kit.steps("2025-T1", "ordered", "credited", "withdrawn")).toEqual({
    ID: [40, 24_000_000, 60, 1000, null, null],
    "33": [40, 24_000_000, 60, 1000, null, null],
    [CITY]: [40, 24_000_000, 60, 1000, null, null],
  });
  const sources =
    "select source_id, left(detail_source_id, 14) as detail from disbursement_rollup where region_code = '33.71'";
  expect(await kit.rowsOf(sources)).toEqual([{ source_id: SOURCES.synthetic.id, detail: "payment-orders" }]);
  expect(await kit.broken()).toEqual([]);
});

test("lists of orders and of payments stand beside each other, whichever comes first, and their differences are told", async () => {
  await kit.importOrders([order("250011122233344")]);
  expect(await kit.importTransfers(transferList(39, { "Bank Penyalur": "BNI" }))).toMatchObject({
    rowsFlagged: 39,
    reasons: { ORDER_DISAGREES: 39 },
  });
  expect(await kit.steps("2025-T1", "ordered", "credited")).toMatchObject({
    [CITY]: [39, 23_400_000, 39, 23_400_000],
  });
  expect(await kit.broken()).toEqual([]);
  // One more order: the payments say what was ordered, the orders another thing.
  const later = await kit.importOrders([order("250011122233344", { Bank: "BNI", "Jumlah KPM": 41 })]);
  expect(later).toMatchObject({ rowsTaken: 1, rowsFlagged: 1, reasons: { ORDER_DISAGREES: 1, ORDERS_DIFFER: 1 } });
  expect(await kit.steps("2025-T1", "ordered")).toMatchObject({ [CITY]: [39, 23_400_000] });
  expect(await kit.rowsOf("select ordered_families from payment_order")).toEqual([{ ordered_families: 41 }]);
  const same = await kit.importOrders([
    order("250011122233344", { Bank: "BNI", "Jumlah KPM": 39, Nominal: 23_400_000 }),
  ]);
  expect(same).toMatchObject({ rowsFlagged: 0 });
  expect(await kit.broken()).toEqual([]);
});

test.each([
  ["orders first", true],
  ["payments first", false],
])(
  "orders of a regency stand until payments to families of all its districts are there: %s",
  async (_, areOrdersFirst) => {
    const orders = [order("250011122233344")];
    const some = transferList(12, { "Kode Desa": VILLAGES[0] });
    if (areOrdersFirst) await kit.importOrders(orders);
    await kit.importTransfers(some);
    if (!areOrdersFirst) await kit.importOrders(orders);
    expect(await kit.steps("2025-T1", "ordered", "credited")).toMatchObject({
      ID: [40, 24_000_000, null, null],
      [CITY]: [40, 24_000_000, null, null],
      [VILLAGES[0]]: [12, 7_200_000, 12, 7_200_000],
    });
    expect(await kit.rowsOf("select 1 from bank_rollup")).toEqual([]);
    expect(await kit.broken()).toEqual([]);
    await kit.importTransfers(transferList(39));
    expect(await kit.steps("2025-T1", "ordered", "credited")).toMatchObject({ ID: [39, 23_400_000, 39, 23_400_000] });
    expect(await kit.rowsOf("select credited_families from bank_rollup where region_code = '33.71'")).toEqual([
      { credited_families: 39 },
    ]);
    expect(await kit.broken()).toEqual([]);
  },
);

test("a day before that of the step before is flagged, and the order is taken", async () => {
  const rows = [order("250011122233344", { "Tanggal SPM": "2025-02-04", "Tanggal SI": "2025-02-05" })];
  expect(await kit.importOrders(rows)).toMatchObject({ rowsTaken: 1, reasons: { STEPS_OUT_OF_ORDER: 1 } });
  expect(await kit.broken()).toEqual([]);
});

test("files name the banks that the published list has", () => {
  const published = readPublished().rows("disbursement/bank-list");
  expect(
    Object.entries(PAYING_BANKS).map(([id, { name, isHimbara }]) => ({ id, name, is_himbara: String(isHimbara) })),
  ).toEqual(published.map(({ id, name, is_himbara }) => ({ id, name, is_himbara })));
});
