import { rupiah } from "../../../platform/import/cells/rupiah.ts";
import { villageColumn, villageNameColumn } from "../../../platform/import/columns/village.ts";
import { yearColumn } from "../../../platform/import/columns/year.ts";
import type { Column, ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import { isTotalName } from "../../../platform/import/total-name.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { Rupiah } from "../../../platform/rupiah.ts";
import { refuseKelurahan } from "./not-a-desa.ts";
import { writeVillageFund } from "./write-village-fund.ts";

/** The village fund of a village and year. */
export interface VillageFundStages {
  readonly year: number;
  readonly village: RegionCode;
  readonly villageName: string | null;
  readonly ceiling: Rupiah;
  readonly additional: Rupiah | null;
  readonly stage1: Rupiah | null;
  readonly stage2: Rupiah | null;
  readonly realised: Rupiah | null;
  readonly cashAid: Rupiah | null;
  readonly foodSecurity: Rupiah | null;
  readonly stunting: Rupiah | null;
}

const findingsOf = (row: VillageFundStages): RowFinding<VillageFundStages>[] => {
  const { ceiling, additional, stage1, stage2, realised } = row;
  const available = ceiling + (additional ?? 0);
  return [
    ...refuseKelurahan(row),
    ...((stage1 ?? 0) + (stage2 ?? 0) > available
      ? ([{ reason: "TRANSFERRED_ABOVE_CEILING", field: "ceiling" }] as const)
      : []),
    ...((realised ?? 0) > available ? ([{ reason: "REALISED_ABOVE_CEILING", field: "realised" }] as const) : []),
  ];
};

const amount = (
  heading: string,
  synonyms: readonly string[],
  needs: Column<Rupiah>["needs"],
  id: string,
  en: string,
): Column<Rupiah> => ({ heading, synonyms, description: { id, en }, cell: rupiah(), needs });

/** Dana Desa by village, with the transfers of each stage and the parts reserved for a purpose. */
export const villageFundStages: ImportFormat<VillageFundStages> = {
  id: "village-fund-stages",
  title: { id: "Dana Desa per desa dan tahap", en: "Village fund by village and stage" },
  publisher: "Dinas pemberdayaan masyarakat dan desa",
  columns: {
    year: yearColumn,
    village: villageColumn,
    villageName: villageNameColumn,
    ceiling: amount(
      "Pagu",
      ["Pagu Dana Desa", "Pagu DD", "Alokasi"],
      "COLUMN",
      "Pagu desa pada awal tahun, rupiah.",
      "The village's ceiling at the start of the year, rupiah.",
    ),
    additional: amount(
      "Tambahan Pagu",
      ["Tambahan", "Insentif Desa", "Alokasi Insentif"],
      "NOTHING",
      "Tambahan dalam tahun berjalan, rupiah.",
      "Added during the year, rupiah.",
    ),
    stage1: amount(
      "Tahap 1",
      ["Tahap I", "Penyaluran Tahap 1", "Penyaluran Tahap I", "Salur Tahap 1"],
      "VALUE",
      "Penyaluran tahap 1, rupiah; kosong berarti belum diketahui.",
      "Transferred in stage 1, rupiah; empty means not known.",
    ),
    stage2: amount(
      "Tahap 2",
      ["Tahap II", "Penyaluran Tahap 2", "Penyaluran Tahap II", "Salur Tahap 2"],
      "VALUE",
      "Penyaluran tahap 2, rupiah; kosong berarti belum diketahui.",
      "Transferred in stage 2, rupiah; empty means not known.",
    ),
    realised: amount(
      "Realisasi",
      ["Realisasi Dana Desa", "Realisasi Penggunaan"],
      "NOTHING",
      "Dibelanjakan desa, rupiah.",
      "Spent by the village, rupiah.",
    ),
    cashAid: amount(
      "BLT Desa",
      ["BLT", "BLT Dana Desa"],
      "NOTHING",
      "Bagian untuk BLT Desa, rupiah.",
      "Part for village cash aid, rupiah.",
    ),
    foodSecurity: amount(
      "Ketahanan Pangan",
      ["Ketahanan Pangan dan Hewani"],
      "NOTHING",
      "Bagian untuk ketahanan pangan, rupiah.",
      "Part for food security, rupiah.",
    ),
    stunting: amount(
      "Stunting",
      ["Pencegahan Stunting", "Penurunan Stunting"],
      "NOTHING",
      "Bagian untuk pencegahan stunting, rupiah.",
      "Part for the prevention of stunting, rupiah.",
    ),
  },
  key: ["year", "village"],
  summed: ["ceiling", "stage1", "stage2", "realised"],
  totalOf: "year",
  rules: ["NOT_A_DESA", "REALISED_ABOVE_CEILING", "TRANSFERRED_ABOVE_CEILING"],
  check: findingsOf,
  isTotal: ({ village, villageName }) => village === undefined && isTotalName(villageName),
  write: writeVillageFund,
};
