import { region } from "../../../platform/import/cells/region.ts";
import { rupiah } from "../../../platform/import/cells/rupiah.ts";
import { text } from "../../../platform/import/cells/text.ts";
import { yearColumn } from "../../../platform/import/columns/year.ts";
import type { ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import { NATION, type RegionCode } from "../../../platform/region-code.ts";
import type { Rupiah } from "../../../platform/rupiah.ts";
import { ALL_ROWS, localGovernment } from "./local-government.ts";
import { writeRegencyFund } from "./write-regency-fund.ts";

/** The village fund of a regency and year; of the nation, what is not detailed by region. */
export interface RegencyFund {
  readonly year: number;
  readonly region: RegionCode;
  readonly djpkCode: string | null;
  /** What the Kemendagri code beside the name stands for. */
  readonly coded: RegionCode | null;
  readonly ceiling: Rupiah;
  readonly realised: Rupiah | null;
}

const findingsOf = ({ region: named, coded, ceiling, realised }: RegencyFund): RowFinding<RegencyFund>[] => [
  ...(named === NATION ? ([{ reason: "NOT_DETAILED_BY_REGION", field: "ceiling" }] as const) : []),
  ...(coded !== null && coded !== named ? ([{ reason: "REGION_NAME_DISAGREES", field: "region" }] as const) : []),
  ...(realised !== null && realised > ceiling
    ? ([{ reason: "REALISED_ABOVE_CEILING", field: "realised" }] as const)
    : []),
];

/** Dana Desa by regency, as the portal of DJPK gives it out. */
export const villageFundRegency: ImportFormat<RegencyFund> = {
  id: "village-fund-regency",
  title: { id: "Dana Desa per kabupaten/kota (DJPK)", en: "Village fund by regency (DJPK)" },
  publisher: "Kementerian Keuangan, DJPK",
  columns: {
    year: yearColumn,
    region: {
      heading: "Nama Pemda",
      synonyms: ["Pemda", "Daerah", "Nama Daerah", "Nama Kabupaten/Kota", "Kabupaten/Kota", "urpemda", "djpk_name"],
      description: {
        id: "Nama kabupaten atau kota. Baris Nasional dengan kode 00.00 memuat jumlah yang belum dirinci per wilayah; tanpa kode itu, seperti baris Total, jumlah baris sebelumnya.",
        en: "Name of the regency or city. The line Nasional with the code 00.00 has what is not detailed by region; without that code, as the line Total, it sums up the lines before it.",
      },
      cell: localGovernment({ djpk: "djpkCode", kemendagri: "coded" }),
      needs: "COLUMN",
    },
    djpkCode: {
      heading: "Kode Pemda",
      synonyms: ["Kode Pemda DJPK", "Kode DJPK", "djpk_code"],
      description: {
        id: "Kode pemda menurut DJPK; tidak dipakai sebagai kode Kemendagri.",
        en: "The code of DJPK; never taken for a Kemendagri code.",
      },
      cell: text(),
      needs: "NOTHING",
    },
    coded: {
      heading: "Kode Kabupaten/Kota",
      synonyms: ["Kode Kemendagri", "Kemendagri Kode Kabupaten Kota", "regency_code"],
      description: {
        id: "Kode menurut Kemendagri; harus sama dengan wilayah dari namanya.",
        en: "The Kemendagri code; it has to be that of the named region.",
      },
      cell: region({ scheme: "KEMENDAGRI", level: "REGENCY", nameField: "region" }),
      needs: "NOTHING",
    },
    ceiling: {
      heading: "Pagu",
      synonyms: ["Pagu Dana Desa", "Anggaran", "Alokasi", "pagu_idr"],
      description: { id: "Pagu Dana Desa setahun, rupiah.", en: "Ceiling of the year, rupiah." },
      cell: rupiah(),
      needs: "COLUMN",
    },
    realised: {
      heading: "Realisasi",
      synonyms: ["Realisasi Dana Desa", "realisasi_idr", "realised_idr"],
      description: {
        id: "Realisasi, rupiah; kosong berarti belum diketahui, bukan nol.",
        en: "Realised, rupiah; empty means not known, not zero.",
      },
      cell: rupiah(),
      needs: "VALUE",
    },
  },
  key: ["year", "region"],
  summed: ["ceiling", "realised"],
  totalOf: "year",
  rules: ["NOT_DETAILED_BY_REGION", "REALISED_ABOVE_CEILING", "REGION_NAME_DISAGREES"],
  check: findingsOf,
  isTotal: ({ region: named }) => named === ALL_ROWS,
  write: writeRegencyFund,
};
