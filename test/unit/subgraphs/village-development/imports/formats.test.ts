import { beforeAll, describe, expect, test } from "@jest/globals";
import { type AnyImportFormat, anyFormat, type ImportFormat } from "../../../../../platform/import/format.ts";
import type { RegionCode } from "../../../../../platform/region-code.ts";
import { facilitators } from "../../../../../subgraphs/village-development/imports/facilitators.ts";
import { openDataVillages } from "../../../../../subgraphs/village-development/imports/open-data-villages.ts";
import { villageEnterprises } from "../../../../../subgraphs/village-development/imports/village-enterprises.ts";
import { villageFundRegency } from "../../../../../subgraphs/village-development/imports/village-fund-regency.ts";
import { villageFundStages } from "../../../../../subgraphs/village-development/imports/village-fund-stages.ts";
import { type ReadRows, rowReader } from "../../../../support/import-rows.ts";

let readRows: ReadRows;

beforeAll(async () => {
  readRows = await rowReader([{ scheme: "BPS", code: "1101", regionCode: "11.09" as RegionCode }]);
});

/** The only row of a text: what became of it, its fields, and the reasons found. */
const readOne = (format: AnyImportFormat, text: string) => {
  const [row] = readRows(format, text);
  return { fate: row?.fate, values: row?.values ?? {}, reasons: row?.findings.map(({ reason }) => reason) ?? [] };
};

describe("the fund of a regency", () => {
  const read = (row: string) =>
    readOne(anyFormat(villageFundRegency), `year|regency_code|djpk_code|djpk_name|pagu_idr|realised_idr\n${row}`);

  test("is read by the name of DJPK, without a Kemendagri code too", () => {
    const { fate, values, reasons } = read("2023||06.13|Kab. OKU Timur|1000|900");
    expect({ fate, reasons }).toEqual({ fate: "TAKEN", reasons: [] });
    expect(values).toMatchObject({ year: 2023, region: "16.08", ceiling: 1000, realised: 900 });
  });

  test("without a realised amount is not known, and not zero", () => {
    expect(read("2024|92.12|33.12|Kab. Pegunungan Arfak|1000|").values).toMatchObject({ realised: null });
    expect(read("2024|92.12|33.12|Kab. Pegunungan Arfak|1000|0").values).toMatchObject({ realised: 0 });
  });

  test("that was realised above its ceiling is taken and flagged", () => {
    expect(read("2023|11.05|01.01|Kab. Aceh Barat|1000|1001")).toMatchObject({
      fate: "TAKEN",
      reasons: ["REALISED_ABOVE_CEILING"],
      values: { ceiling: 1000, realised: 1001 },
    });
  });

  test("whose name and code are of two regions is refused", () => {
    expect(read("2023|11.06|01.01|Kab. Aceh Barat|1000|900")).toMatchObject({
      fate: "REFUSED",
      reasons: ["REGION_NAME_DISAGREES"],
    });
  });

  test("whose name says too little is found by the code beside it", () => {
    expect(read("2023|32.01|10.03|Bogor|1000|900")).toMatchObject({ fate: "TAKEN", values: { region: "32.01" } });
    expect(read("2023||10.03|Bogor|1000|900")).toMatchObject({
      fate: "REFUSED",
      reasons: ["REGION_NAME_AMBIGUOUS"],
    });
  });

  test.each(["2023||00.00|Nasional|2000|", "2023||0|Nasional|2000|", "2023|||NASIONAL (belum dirinci)|2000|"])(
    "that is not detailed by region is the nation's, and flagged: %s",
    (row) => {
      expect(read(row)).toMatchObject({
        fate: "TAKEN",
        reasons: ["NOT_DETAILED_BY_REGION"],
        values: { region: "ID", ceiling: 2000 },
      });
    },
  );

  test.each(["Nasional", "INDONESIA", "Total Nasional", "Jumlah Indonesia:", "Nasional "])(
    "of the nation, without the code of no region, is the total of the file: %s",
    (name) => {
      expect(read(`2023|||${name}|2000|`)).toMatchObject({ fate: "TOTAL", reasons: [], values: { ceiling: 2000 } });
    },
  );
});

describe("a total", () => {
  test.each([
    [villageFundRegency, "Tahun|Nama Pemda|Pagu|Realisasi\n|JUMLAH|100|90"],
    [villageFundStages, "Tahun|Kode Desa|Nama Desa|Pagu|Tahap 1|Tahap 2\n||Total|100|50|50"],
    [villageEnterprises, "Tahun|Nomor|Kode Desa|Nama Desa|Nama BUMDes|Status|Unit Usaha\n|||Jumlah||| 7"],
    [facilitators, "Tahun|Kode Kabupaten/Kota|Kabupaten|TA|PD|PLD\n||Jumlah|4|20|80"],
    [openDataVillages, "tahun|kemendagri_kode_desa_kelurahan|kemendagri_nama_desa_kelurahan|jumlah_bumdes\n||TOTAL|9"],
  ])("is told from the other rows, %#", (format, text) => {
    expect(readOne(anyFormat(format as ImportFormat<object>), text)).toMatchObject({ fate: "TOTAL", reasons: [] });
  });

  test("of a part of the rows is none", () => {
    const text = "Tahun|Nama Pemda|Pagu|Realisasi\n|Jumlah Provinsi Aceh|100|90";
    expect(readOne(anyFormat(villageFundRegency), text)).toMatchObject({ fate: "REFUSED" });
  });
});

describe("the fund of a village", () => {
  const read = (row: string) =>
    readOne(anyFormat(villageFundStages), `Tahun Anggaran|Kode Desa|Nama Desa|Pagu DD|Tahap I|Tahap II|BLT\n${row}`);

  test("has its stages and its earmarks, and null for what the file does not say", () => {
    expect(read("2025|3301012001|Contoh|800000000|400000000||90000000").values).toMatchObject({
      village: "33.01.01.2001",
      ceiling: 800_000_000,
      stage1: 400_000_000,
      stage2: null,
      cashAid: 90_000_000,
      stunting: null,
      realised: null,
    });
  });

  test("of which more was transferred than there was is flagged", () => {
    expect(read("2025|33.01.01.2001|Contoh|100|60|41|")).toMatchObject({
      fate: "TAKEN",
      reasons: ["TRANSFERRED_ABOVE_CEILING"],
    });
  });

  test("is refused for a kelurahan, which has none", () => {
    expect(read("2025|33.01.21.1001|Contoh|100|60|40|")).toMatchObject({ fate: "REFUSED", reasons: ["NOT_A_DESA"] });
  });
});

describe("an enterprise of the register", () => {
  const read = (row: string) =>
    readOne(
      anyFormat(villageEnterprises),
      `Tahun|Nomor|Kode Desa|Nama BUMDes|Status|Bersama|Tanggal Registrasi|Unit Usaha\n${row}`,
    );

  test("has its status, kind and day of registration, however they are written", () => {
    expect(read("2025|7-A|33.01.01.2001|Maju (SYNTHETIC)|tidak aktif|Ya|31/12/2020|3")).toMatchObject({
      fate: "TAKEN",
      values: { status: "INACTIVE", kind: "JOINT", registeredOn: "2020-12-31", units: 3, employees: null },
    });
  });

  test("is refused with a status that nobody knows, and in a kelurahan", () => {
    expect(read("2025|7|33.01.01.2001|Maju|mungkin|||")).toMatchObject({ reasons: ["VALUE_UNKNOWN"] });
    expect(read("2025|7|33.01.21.1001|Maju|Aktif|||")).toMatchObject({ reasons: ["NOT_A_DESA"] });
  });
});

describe("facilitators of a regency", () => {
  const read = (row: string) => readOne(anyFormat(facilitators), `Tahun|Kode Kabupaten/Kota|TA|PD|PLD|Jumlah\n${row}`);

  test("are taken with their levels, or with their total only", () => {
    expect(read("2024|33.07|4|20|80|")).toMatchObject({ fate: "TAKEN", reasons: [] });
    expect(read("2024|33.07||||104")).toMatchObject({ fate: "TAKEN", values: { experts: null, total: 104 } });
  });

  test("with another total than the sum of their levels are flagged", () => {
    expect(read("2024|33.07|4|20|80|105")).toMatchObject({ fate: "TAKEN", reasons: ["PARTS_DIFFER"] });
  });

  test("of an unknown number are refused", () => {
    expect(read("2024|33.07|4||80|")).toMatchObject({ fate: "REFUSED", reasons: ["EMPTY"] });
  });
});

describe("a row of an open data portal", () => {
  const read = (row: string) =>
    readOne(
      anyFormat(openDataVillages),
      `bps_kode_kabupaten_kota|bps_kode_desa_kelurahan|kemendagri_kode_desa_kelurahan|jumlah_bumdes|satuan|tahun\n${row}`,
    );

  test("is about the village of its Kemendagri code", () => {
    expect(read("1101|1101010001|11.09.01.2007|1|UNIT|2024")).toMatchObject({
      fate: "TAKEN",
      reasons: [],
      values: { village: "11.09.01.2007", enterprises: 1 },
    });
  });

  test("is flagged where the BPS code is another regency's, or of another village's regency", () => {
    for (const row of ["1101|1101010001|11.01.01.2001|1|UNIT|2024", "3399|3398010001|33.01.01.2001|1|UNIT|2024"]) {
      expect(read(row)).toMatchObject({ fate: "TAKEN", reasons: ["BPS_CODE_DISAGREES"] });
    }
  });

  test("is not flagged for a BPS code that no table of ours knows", () => {
    expect(read("3301|3301010001|33.01.01.2001|1|UNIT|2024").reasons).toEqual([]);
  });
});
