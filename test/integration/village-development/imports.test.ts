import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { type ImportSource, openImportSource } from "../../support/import-source.ts";

let source: ImportSource;

beforeAll(async () => {
  source = await openImportSource(villageDevelopment);
}, 60_000);
afterAll(() => source.stop());

const FUND =
  "villageFund(year: 2025) { villages ceiling additional transferred realised provenance detailProvenance stages { stage transferred } earmarks { kind amount } }";

const villagesOf = async (regency: string): Promise<readonly string[]> => {
  const rows = await source.look<{ code: string }>(
    `select code from region where code like '${regency}.%' and level = 'VILLAGE' and kind <> 'KELURAHAN' order by code`,
  );
  return rows.map(({ code }) => code);
};

describe("the fund of regencies", () => {
  test("takes the place of the demo's figures inside them, and is summed up beside an amount that is not detailed", async () => {
    const run = await source.importText(
      "village-fund-regency",
      `Tahun;Kode Pemda;Nama Pemda;Pagu;Realisasi
2025;00.00;Nasional;500.000;
2025;12.05;Kab. Wonosobo;1.000.000;1.100.000
2025;12.06;Kab. Magelang;Rp 2.000.000;
2025;12.07;Kab. Entah;1;1`,
    );
    expect(run).toMatchObject({ outcome: "DONE", rowsRead: 4, rowsTaken: 3, rowsRefused: 1 });
    expect(await source.findings(run)).toEqual([
      { line: 2, reason: "NOT_DETAILED_BY_REGION" },
      { line: 3, reason: "REALISED_ABOVE_CEILING" },
      { line: 5, reason: "REGION_NAME_UNKNOWN" },
    ]);
    const nothingElse = { villages: null, additional: null, transferred: null, stages: null, earmarks: null };
    expect(await source.region("33.07", FUND)).toEqual({
      villageFund: {
        ...nothingElse,
        ceiling: 1_000_000,
        realised: 1_100_000,
        provenance: "IMPORTED",
        detailProvenance: "IMPORTED",
      },
    });
    expect(await source.region("33.08", FUND)).toMatchObject({ villageFund: { ceiling: 2_000_000, realised: null } });
    const [village = ""] = await villagesOf("33.07");
    expect(await source.region(village, "villageFund(year: 2025) { ceiling }")).toEqual({
      villageFund: { ceiling: null },
    });
    // What was published for the nation stays until every regency is known.
    expect(await source.region("ID", FUND)).toMatchObject({
      villageFund: { ceiling: 69_000_000_000_000, additional: 2_000_000_000_000, provenance: "PUBLISHED" },
    });
    expect(await source.broken()).toEqual([]);
  });

  test("makes the nation's where nothing was published, beside what is not detailed", async () => {
    await source.importText(
      "village-fund-regency",
      "Tahun;Kode Pemda;Nama Pemda;Pagu;Realisasi\n2014;00.00;Nasional;500.000;\n2014;12.05;Kab. Wonosobo;1.000.000;1",
    );
    expect(await source.region("ID", FUND.replace("2025", "2014"))).toMatchObject({
      villageFund: { ceiling: 1_000_000, additional: 500_000, realised: 1, provenance: "IMPORTED" },
    });
    expect(await source.broken()).toEqual([]);
  });

  test("is compared with what the file states for the nation, year by year", async () => {
    const rows = ["2013;Kab. Wonosobo;5", "2013;Nasional;5", "2012;Kab. Wonosobo;7", "2012;Indonesia;8"];
    const run = await source.importText(
      "village-fund-regency",
      ["Tahun;Nama Pemda;Pagu;Realisasi", ...rows.map((row) => `${row};`)].join("\n"),
    );
    expect(run).toMatchObject({ rowsRead: 4, rowsTaken: 2, rowsRefused: 0, reasons: { TOTAL_DIFFERS: 1 } });
    expect(await source.findings(run)).toEqual([{ line: 5, reason: "TOTAL_DIFFERS" }]);
  });

  test("stays when some villages of the regency are imported, which are told beside it", async () => {
    const [village = ""] = await villagesOf("33.07");
    const before = await source.region("33.07", FUND);
    await source.importText("village-fund-stages", `Kode Desa,Tahun,Pagu,Tahap 1,Tahap 2\n${village},2025,100,40,50`);
    expect(await source.region("33.07", FUND)).toEqual(before);
    expect(await source.region(village, FUND)).toMatchObject({ villageFund: { ceiling: 100, provenance: "IMPORTED" } });
    expect(await source.broken()).toEqual([]);
  });
});

describe("the fund of villages", () => {
  test("is written with its stages, and summed up to the nation", async () => {
    const villages = await villagesOf("53.14");
    const [kelurahan] = await source.look<{ code: string }>("select code from region where kind = 'KELURAHAN' limit 1");
    const rows = [...villages, kelurahan?.code].map((code) => `${code},2024,100,40,50,10,20,5`).join("\n");
    const run = await source.importText(
      "village-fund-stages",
      `Kode Desa,Tahun,Pagu,Tahap 1,Tahap 2,BLT,Ketahanan Pangan,Stunting\n${rows}`,
    );
    const count = villages.length;
    expect(run).toMatchObject({ rowsRead: count + 1, rowsTaken: count, rowsRefused: 1, reasons: { NOT_A_DESA: 1 } });
    expect(await source.region("53.14", FUND.replace("2025", "2024"))).toEqual({
      villageFund: {
        villages: count,
        ceiling: 100 * count,
        additional: null,
        transferred: 90 * count,
        realised: null,
        provenance: "IMPORTED",
        detailProvenance: "IMPORTED",
        stages: [
          { stage: 1, transferred: 40 * count },
          { stage: 2, transferred: 50 * count },
        ],
        earmarks: [
          { kind: "CASH_AID", amount: 10 * count },
          { kind: "FOOD_SECURITY", amount: 20 * count },
          { kind: "STUNTING", amount: 5 * count },
        ],
      },
    });
    expect(await source.broken()).toEqual([]);
  });

  test("whose second stage is not known has no transfer in all", async () => {
    const [village = ""] = await villagesOf("53.15");
    await source.importText("village-fund-stages", `Kode Desa,Tahun,Pagu,Tahap 1,Tahap 2\n${village},2024,100,40,`);
    expect(await source.region(village, FUND.replace("2025", "2024"))).toMatchObject({
      villageFund: { transferred: null, stages: [{ stage: 1, transferred: 40 }] },
    });
    expect(await source.broken()).toEqual([]);
  });
});

describe("the register of enterprises", () => {
  const SUMMARY = "villageEnterpriseSummary(year: 2025) { total active villagesWithEnterprise units employees }";
  const LIST = "villageEnterprises { id name status isJoint registeredOn units employees provenance }";
  const HEADINGS = "Nomor Registrasi,Kode Desa,Nama BUM Desa,Status,Bersama,Tanggal Registrasi,Unit Usaha,Tenaga Kerja";
  const set = [{ heading: "Tahun", text: "2025" }];

  test("takes the place of the demo's list in its regencies, with the families' parts in it, and is counted", async () => {
    const [first = "", second = ""] = await villagesOf("53.14");
    const rolesBefore = await source.look("select from enterprise_role where regency_code = '53.14'");
    const run = await source.importText(
      "village-enterprises",
      `${HEADINGS}
7-A,${first},Maju (SYNTHETIC),Aktif,Tidak,31/12/2020,2,5
7-B,${first},Mundur (SYNTHETIC),Tidak Aktif,Ya,,,
7-A,${second},Kembar (SYNTHETIC),Aktif,,,,`,
      { set },
    );
    expect(await source.findings(run)).toEqual([{ line: 4, reason: "DUPLICATE_KEY" }]);
    expect(await source.region("53.14", SUMMARY)).toEqual({
      villageEnterpriseSummary: { total: 2, active: 1, villagesWithEnterprise: 1, units: null, employees: null },
    });
    expect(await source.region("53.14", LIST)).toMatchObject({
      villageEnterprises: [
        {
          name: "Maju (SYNTHETIC)",
          status: "ACTIVE",
          isJoint: false,
          registeredOn: "2020-12-31",
          units: 2,
          employees: 5,
        },
        { name: "Mundur (SYNTHETIC)", status: "INACTIVE", isJoint: true, registeredOn: null, units: null },
      ],
    });
    expect(await source.look("select from enterprise_role where regency_code = '53.14'")).toEqual([]);
    expect(await source.look("select from superseded_row where table_name = 'enterprise_role'")).toHaveLength(
      rolesBefore.length,
    );
    expect(await source.broken()).toEqual([]);
  });

  test("a later register changes an enterprise under the id it has", async () => {
    const [first = ""] = await villagesOf("53.14");
    const before = await source.region("53.14", "villageEnterprises { id }");
    await source.importText(
      "village-enterprises",
      `${HEADINGS}\n7-B,${first},Bangkit (SYNTHETIC),Aktif,Ya,,1,1\n7-A,${first},Maju (SYNTHETIC),Aktif,,,3,6`,
      { set: [{ heading: "Tahun", text: "2026" }] },
    );
    expect(await source.region("53.14", "villageEnterprises { id }")).toEqual(before);
    expect(await source.region(first, SUMMARY.replace("2025", "2026"))).toEqual({
      villageEnterpriseSummary: { total: 2, active: 2, villagesWithEnterprise: 1, units: 4, employees: 7 },
    });
    expect(await source.region(first, SUMMARY)).toMatchObject({ villageEnterpriseSummary: { active: 1 } });
    expect(await source.look("select from superseded_row where content ->> 'register_number' = '7-B'")).toHaveLength(1);
    expect(await source.broken()).toEqual([]);
  });

  test("an enterprise that moves to another regency stands in one list only", async () => {
    const [there = ""] = await villagesOf("53.15");
    await source.importText("village-enterprises", `${HEADINGS}\n7-A,${there},Pindah (SYNTHETIC),Aktif,,,,`, { set });
    const found = await source.look("select regency_code, name from village_enterprise where register_number = '7-A'");
    expect(found).toEqual([{ regency_code: "53.15", name: "Pindah (SYNTHETIC)" }]);
    expect(await source.broken()).toEqual([]);
  });

  test("counts the enterprises of a village whose rows lie in two chunks", async () => {
    const [village = ""] = await villagesOf("33.07");
    const rows = Array.from(
      { length: 5001 },
      (_, place) => `N${place},${village},Uji ${place} (SYNTHETIC),Aktif,,,1,2`,
    );
    const run = await source.importText("village-enterprises", [HEADINGS, ...rows].join("\n"), { set });
    expect(run).toMatchObject({ rowsTaken: 5001, rowsRefused: 0 });
    expect(await source.region("33.07", SUMMARY)).toMatchObject({
      villageEnterpriseSummary: { total: 5001, villagesWithEnterprise: 1, employees: 10_002 },
    });
    expect(await source.broken()).toEqual([]);
  });
});

test("facilitators of regencies are taken with their levels, and summed up where all are known", async () => {
  await source.importText("facilitators", "Tahun,Kode Kabupaten/Kota,TA,PD,PLD\n2025,33.07,4,20,80\n2025,33.08,3,21,");
  const fields = "facilitation(year: 2025) { facilitators experts localFacilitators provenance }";
  expect(await source.region("33.07", fields)).toEqual({
    facilitation: { facilitators: 104, experts: 4, localFacilitators: 80, provenance: "IMPORTED" },
  });
  expect(await source.broken()).toEqual([]);
});

test("rows of an open data portal count the enterprises of villages", async () => {
  const [first = "", second = ""] = await villagesOf("33.01");
  await source.importText(
    "open-data-villages",
    `id,bps_kode_kabupaten_kota,kemendagri_kode_desa_kelurahan,kemendagri_nama_desa_kelurahan,jumlah_bumdes,satuan,tahun
1,3301,${first},Contoh,1,UNIT,2023
2,3301,${second},Contoh,0,UNIT,2023`,
  );
  const fields = "villageEnterpriseSummary(year: 2023) { total active villagesWithEnterprise provenance }";
  expect(await source.region("33.01", fields)).toEqual({
    villageEnterpriseSummary: { total: 1, active: null, villagesWithEnterprise: 1, provenance: "IMPORTED" },
  });
  expect(await source.broken()).toEqual([]);
});
