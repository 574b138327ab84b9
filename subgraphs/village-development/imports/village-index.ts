import { choice } from "../../../platform/import/cells/choice.ts";
import { decimal } from "../../../platform/import/cells/decimal.ts";
import { villageColumn, villageNameColumn } from "../../../platform/import/columns/village.ts";
import { yearColumn } from "../../../platform/import/columns/year.ts";
import type { Column, ImportFormat, ReadRow, RowFinding } from "../../../platform/import/format.ts";
import { type FigureRow, writeFigures } from "../../../platform/import/write/figures.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import { statusOfIdm } from "../idm-classes.ts";
import { VILLAGE_INDEX_ROLLUP } from "../rollups.ts";
import type { VillageIndexKind, VillageStatus } from "../types.generated.ts";
import { refuseKelurahan } from "./not-a-desa.ts";

/** The IDM of a village in a year; scores from 0 to 1. */
export interface VillageIndex {
  readonly village: RegionCode;
  readonly villageName: string | null;
  readonly year: number;
  readonly score: number;
  readonly social: number;
  readonly economic: number;
  readonly environmental: number;
  readonly status: VillageStatus;
}

/** From the year after, the Indeks Desa is another measure under other classes (Permendesa 9/2024). */
const LAST_YEAR = 2024;

const findingsOf = (row: VillageIndex): readonly RowFinding<VillageIndex>[] => [
  ...refuseKelurahan(row),
  ...(row.year > LAST_YEAR ? ([{ reason: "YEAR_WITHOUT_IDM", field: "year" }] as const) : []),
  ...(statusOfIdm(row.score) === row.status ? [] : ([{ reason: "STATUS_DISAGREES", field: "status" }] as const)),
];

const scoreColumn = (heading: string, synonyms: readonly string[], id: string, en: string): Column<number> => ({
  heading,
  synonyms,
  description: { id, en },
  cell: decimal({ min: 0, max: 1 }),
  needs: "COLUMN",
});

/** The column that counts the villages of a status. */
const COUNTS: Readonly<Record<VillageStatus, string>> = {
  INDEPENDENT: "independent",
  ADVANCED: "advanced",
  DEVELOPING: "developing",
  LAGGING: "lagging",
  SEVERELY_LAGGING: "severely_lagging",
};

const KIND: VillageIndexKind = "IDM";

/** Sums of scores are kept in ten-thousandths. */
const inE4 = (score: number): number => Math.round(score * 1e4);

const figuresOf = ({ line, row }: ReadRow<VillageIndex>): FigureRow => ({
  line,
  code: row.village,
  values: {
    year: row.year,
    kind: KIND,
    villages: 1,
    ...Object.fromEntries(Object.entries(COUNTS).map(([status, column]) => [column, status === row.status ? 1 : 0])),
    score_e4: inE4(row.score),
    social_e4: inE4(row.social),
    economic_e4: inE4(row.economic),
    environmental_e4: inE4(row.environmental),
  },
});

/** The village index (IDM), village by village, as Kemendes publishes it. */
export const villageIndex: ImportFormat<VillageIndex> = {
  id: "village-index",
  title: { id: "Indeks Desa Membangun (IDM) per desa", en: "Village index (IDM) by village" },
  publisher: "Kementerian Desa dan Pembangunan Daerah Tertinggal",
  columns: {
    village: villageColumn,
    villageName: villageNameColumn,
    year: yearColumn,
    score: scoreColumn("IDM", ["Skor IDM", "Nilai IDM", "Skor"], "Skor IDM, 0 sampai 1.", "Score of the IDM, 0 to 1."),
    social: scoreColumn(
      "IKS",
      ["Skor IKS", "Indeks Ketahanan Sosial"],
      "Indeks Ketahanan Sosial, 0 sampai 1.",
      "Social resilience, 0 to 1.",
    ),
    economic: scoreColumn(
      "IKE",
      ["Skor IKE", "Indeks Ketahanan Ekonomi"],
      "Indeks Ketahanan Ekonomi, 0 sampai 1.",
      "Economic resilience, 0 to 1.",
    ),
    environmental: scoreColumn(
      "IKL",
      ["Skor IKL", "Indeks Ketahanan Lingkungan", "Indeks Ketahanan Lingkungan/Ekologi"],
      "Indeks Ketahanan Lingkungan, 0 sampai 1.",
      "Environmental resilience, 0 to 1.",
    ),
    status: {
      heading: "Status",
      synonyms: ["Status IDM", "Status Desa"],
      description: {
        id: "Status desa; bila berbeda dari kelas skornya, status inilah yang dipakai dan barisnya ditandai.",
        en: "Status of the village; where it is not the class of the score, it is taken all the same and flagged.",
      },
      cell: choice<VillageStatus>({
        INDEPENDENT: ["Mandiri"],
        ADVANCED: ["Maju"],
        DEVELOPING: ["Berkembang"],
        LAGGING: ["Tertinggal"],
        SEVERELY_LAGGING: ["Sangat Tertinggal"],
      }),
      needs: "COLUMN",
    },
  },
  key: ["village", "year"],
  summed: [],
  rules: ["NOT_A_DESA", "STATUS_DISAGREES", "YEAR_WITHOUT_IDM"],
  check: findingsOf,
  write: (trx, rows, context) => writeFigures(trx, VILLAGE_INDEX_ROLLUP, rows.map(figuresOf), context),
};
