import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type OpenSources, openSources } from "../../cli/sources.ts";
import { anyFormat } from "../../platform/import/format.ts";
import { families } from "../../subgraphs/social-welfare/imports/families.ts";
import { paymentOrders } from "../../subgraphs/disbursement/imports/payment-orders.ts";
import { reconciliationWorkbook } from "../../subgraphs/disbursement/imports/reconciliation-workbook.ts";
import { transfers } from "../../subgraphs/disbursement/imports/transfers.ts";
import { type DemoFile, importIntoDemo } from "../support/import-into-demo.ts";
import type { Cells } from "../support/import-text.ts";
import { quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";

let open: OpenSources;
beforeAll(async () => {
  open = await openSources(await seededConfig(), quietLog, quietProgress);
}, 180_000);
afterAll(() => open.stop());

const listed = (number: number, village: string, given: Cells = {}): Cells => ({
  Periode: "2025",
  "Nomor KK": `${village.slice(0, 8).replaceAll(".", "")}9998${String(number).padStart(6, "0")}`,
  "Nama Pengurus": "SYNTHETIC Pengurus",
  "Kode Desa": village,
  Kohor: 2018,
  Status: "Aktif",
  "Ibu Hamil": 0,
  "Anak Usia Dini": 1,
  SD: 1,
  SMP: 0,
  SMA: 0,
  "Lanjut Usia": 0,
  "Disabilitas Berat": 0,
  "Penerima Sembako": "Ya",
  ...given,
});

test("a list of families beside the demo's leaves every rule kept, and invented families uncounted", async () => {
  const rows = [
    ...Array.from({ length: 30 }, (_, number) => listed(number, "35.01.01.2001")),
    ...Array.from({ length: 3 }, (_, number) => listed(100 + number, "35.01.01.2002")),
    ...Array.from({ length: 20 }, (_, number) => listed(200 + number, "33.07.01.2002")),
  ];
  const broken = await importIntoDemo(open, "social-welfare", [[anyFormat(families), rows]], async (trx) => {
    const counted = trx("family_rollup").where({ period: "2025" });
    const regencies = counted.clone().whereIn("region_code", ["35.01", "33.07"]).orderBy("region_code");
    expect(await regencies.select("families")).toEqual([{ families: 20 }, { families: 33 }]);
    const [small] = await counted.clone().where({ region_code: "35.01.01.2002" });
    expect(small.hidden & 0b11).toBe(0b11);
  });
  expect(broken).toEqual([]);
}, 120_000);

test("a family of the demo that is listed elsewhere has moved, and every rule is kept", async () => {
  // The numbers of the demo's first families of a district; some of them have left PKH.
  const rows = Array.from({ length: 12 }, (_, number) =>
    listed(number, "35.01.01.2001", { "Nomor KK": `3307019999${String(number).padStart(6, "0")}` }),
  );
  const broken = await importIntoDemo(open, "social-welfare", [[anyFormat(families), rows]], async (trx) => {
    const moved = trx("family").where({ status: "MOVED", regency_code: "33.07" }).whereLike("source_id", "families-%");
    expect((await moved).length).toBeGreaterThan(0);
  });
  expect(broken).toEqual([]);
}, 120_000);

test("a workbook beside the demo's payments leaves every rule kept, where families are known one by one as well", async () => {
  const rows = ["33.07", "35.01"].flatMap((code) =>
    ["JAN-MAR 2024", "JAN-MAR 2025"].map((period) => ({
      "Kode Kab/Kota Kemendagri": code,
      Program: "PKH",
      Periode: period,
      "SP2D KPM": 9_000,
      "SP2D Nominal": 9_000_000_000,
      "Penyaluran KPM": 8_900,
      "Penyaluran Nominal": 8_900_000_000,
      "Pencairan KPM": 8_800,
      "Pencairan Nominal": 8_800_000_000,
    })),
  );
  expect(await importIntoDemo(open, "disbursement", [[anyFormat(reconciliationWorkbook), rows]])).toEqual([]);
}, 120_000);

/** Of the demo's payments one that is known family by family in the first of the regencies, and one that is not. */
const PERIODS = ["JAN-MAR 2024", "JAN-MAR 2025"] as const;

const order = (regency: string, period: string, count: number): Cells => ({
  "Kode Kab/Kota": regency,
  "Nomor SP2D": `2400${period.slice(-4)}`,
  "Tanggal SP2D": "2025-02-03",
  Program: "PKH",
  Periode: period,
  Bank: "BRI",
  "Jumlah KPM": count,
  Nominal: count * 600_000,
});

const paid = (number: number, village: string, period: string): Cells => ({
  "Nomor KK": `${village.slice(0, 8).replaceAll(".", "")}9998${String(number).padStart(6, "0")}`,
  "Kode Desa": village,
  "Nomor Rekening": `700000${String(number).padStart(6, "0")}`,
  Program: "PKH",
  Periode: period,
  "Nomor SP2D": `2400${period.slice(-4)}`,
  "Bank Penyalur": "BRI",
  Nominal: 600_000,
  "Tanggal Salur": "2025-02-10",
  "Tanggal Cair": number % 2 === 0 ? "2025-02-12" : "",
  "Tanggal Retur": "",
  "Alasan Retur": "",
});

const ORDERS: DemoFile = [
  anyFormat(paymentOrders),
  PERIODS.flatMap((period) => [order("33.07", period, 20), order("35.01", period, 33)]),
];
const TRANSFERS: DemoFile = [
  anyFormat(transfers),
  PERIODS.flatMap((period) => [
    ...Array.from({ length: 20 }, (_, number) => paid(number, "33.07.01.2002", period)),
    ...Array.from({ length: 30 }, (_, number) => paid(100 + number, "35.01.01.2001", period)),
    ...Array.from({ length: 3 }, (_, number) => paid(200 + number, "35.01.01.2002", period)),
  ]),
];

test.each<readonly [string, readonly DemoFile[], readonly number[], readonly (number | null)[]]>([
  ["orders", [ORDERS], [20, 33], [null, null]],
  ["payments to families", [TRANSFERS], [20, 33], [10, 17]],
  ["orders, and then payments to families", [ORDERS, TRANSFERS], [20, 33], [10, 17]],
])(
  "%s beside the demo's payments leave every rule kept, and invented ones uncounted",
  async (_, files, ordered, withdrawn) => {
    const broken = await importIntoDemo(open, "disbursement", files, async (trx) => {
      for (const period of ["2024-T1", "2025-T1"]) {
        const rows = await trx("disbursement_rollup")
          .where({ programme: "PKH", period })
          .whereIn("region_code", ["33.07", "35.01"])
          .orderBy("region_code");
        expect(rows.map((row) => row.ordered_families)).toEqual(ordered);
        expect(rows.map((row) => row.withdrawn_families)).toEqual(withdrawn);
        const invented = trx("transfer")
          .where({ regency_code: "33.07", period })
          .whereNot("source_id", "like", "transfers-%");
        expect(await invented).toEqual([]);
      }
    });
    expect(broken).toEqual([]);
  },
  240_000,
);
