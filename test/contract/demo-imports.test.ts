import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Knex } from "knex";
import { type OpenSources, openSources } from "../../cli/sources.ts";
import { setScope } from "../../platform/access/scoped-database.ts";
import { type AnyImportFormat, anyFormat } from "../../platform/import/format.ts";
import { readRegionResolver } from "../../platform/import/regions/read-resolver.ts";
import { families } from "../../subgraphs/social-welfare/imports/families.ts";
import { reconciliationWorkbook } from "../../subgraphs/disbursement/imports/reconciliation-workbook.ts";
import { asFile, type Cells, importText } from "../support/import-text.ts";
import { quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";

let open: OpenSources;
beforeAll(async () => {
  open = await openSources(await seededConfig(), quietLog, quietProgress);
}, 180_000);
afterAll(() => open.stop());

/**
 * Imports into a source with the demo data, and leaves nothing behind: others read the same rows.
 *
 * @returns the names of the checks that find something afterwards
 */
const importIntoDemo = async (
  source: string,
  format: AnyImportFormat,
  rows: readonly Cells[],
  then?: (trx: Knex.Transaction) => Promise<void>,
): Promise<readonly string[]> => {
  const { db, checks } = open.sources.find(({ name }) => name === source) ?? {};
  if (db === undefined) throw new Error(`no source ${source}`);
  const trx = await db.transaction();
  try {
    const regions = await readRegionResolver(trx);
    const summary = await importText(trx, format, asFile(Object.keys(rows[0] ?? {}), rows), { regions });
    expect(summary).toMatchObject({ outcome: "DONE", rowsTaken: rows.length });
    await setScope(trx, ["ID"]);
    const broken: string[] = [];
    for (const [name, text] of Object.entries(checks ?? {}))
      if ((await trx.raw(text)).rows.length > 0) broken.push(name);
    await then?.(trx);
    return broken;
  } finally {
    await trx.rollback();
  }
};

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
  const broken = await importIntoDemo("social-welfare", anyFormat(families), rows, async (trx) => {
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
  const broken = await importIntoDemo("social-welfare", anyFormat(families), rows, async (trx) => {
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
  expect(await importIntoDemo("disbursement", anyFormat(reconciliationWorkbook), rows)).toEqual([]);
}, 120_000);
