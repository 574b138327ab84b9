import type {
  Figure,
  Headline,
  RegionLink,
  ReportChart,
  ReportDocument,
  ReportSection,
  ReportTable,
} from "../../presentation/report-document.ts";
import { TILES } from "../../presentation/tile-map.ts";

const same = (text: string) => ({ id: text, en: `${text} (en)` });

const PROVINCE: RegionLink = { code: "35", name: "Jawa Timur", level: "PROVINCE" };

const regency = (place: number): RegionLink => ({
  code: `35.${String(place + 1).padStart(2, "0")}`,
  name: `Kabupaten Contoh ${place + 1}`,
  level: "REGENCY",
});

const figure = (value: number, unit: Figure["unit"]): Figure => ({
  value,
  unit,
  missing: null,
  period: "2024",
  provenance: "SYNTHETIC",
  asOf: "2024-12-31",
  sources: ["pkh"],
});

export const MADE_UP_CHARTS = {
  funnel: {
    kind: "FUNNEL",
    id: "disbursement",
    title: same("Penyaluran PKH"),
    summary: same("Dari hak ke penarikan."),
    unit: "RUPIAH",
    steps: [
      { label: same("Hak"), value: 6_431_932_236_000 },
      { label: same("Diperintahkan"), value: 6_400_000_000_000 },
      { label: same("Dikreditkan"), value: null },
      { label: same("Ditarik"), value: 3_215_966_118_000 },
    ],
  },
  ranked: {
    kind: "RANKED_BARS",
    id: "families-by-regency",
    title: same("Keluarga PKH"),
    summary: same("Kabupaten menurut keluarga."),
    unit: "FAMILIES",
    bars: Array.from({ length: 12 }, (_, place) => ({
      region: regency(place),
      value: place === 11 ? null : 1_706_107 / (place + 1),
    })),
  },
  tiles: {
    kind: "TILE_MAP",
    id: "provinces",
    title: same("Peta provinsi"),
    summary: same("Provinsi menurut keluarga."),
    unit: "RUPIAH",
    tiles: TILES.map(({ code }, place) => ({
      region: { code, name: `Provinsi ${code}`, level: "PROVINCE" },
      value: code === "93" ? null : (place * 7_919) ** 3 % 4_000_000_000_000,
    })),
  },
  columns: {
    kind: "COLUMNS",
    id: "by-year",
    title: same("PKH dan Dana Desa"),
    summary: same("Keduanya menurut tahun."),
    unit: "RUPIAH",
    categories: ["2022", "2023", "2024"].map(same),
    series: [
      { label: same("PKH"), values: [5_100_000_000_000, null, 6_431_932_236_000] },
      { label: same("Dana Desa"), values: [7_700_000_000_000, 7_900_000_000_000, 8_000_000_000_000] },
    ],
  },
  lines: {
    kind: "LINES",
    id: "over-time",
    title: same("Graduasi"),
    summary: same("Bagian yang lulus."),
    unit: "PERCENT",
    periods: ["2020", "2021", "2022", "2023", "2024"],
    series: [
      { label: same("Jawa Timur"), values: [4.6, 5.2, null, 7.1, 8] },
      { label: same("Indonesia"), values: [4, 4.5, 5, 5.5, 6.25] },
    ],
  },
  target: {
    kind: "TARGET",
    id: "graduation",
    title: same("Graduasi terhadap target"),
    summary: same("Yang dicapai dan yang dituju."),
    unit: "PERCENT",
    bars: [
      { label: same("Graduasi"), value: 4.6, target: 10 },
      { label: same("Pembagian biaya"), value: null, target: 5 },
    ],
  },
} as const satisfies Readonly<Record<string, ReportChart>>;

const HEADLINES: readonly Headline[] = [
  {
    id: "pkh-credited",
    label: same("Bantuan PKH dikreditkan"),
    definition: same("Rupiah yang masuk ke rekening."),
    figure: figure(3_215_966_118_000, "RUPIAH"),
    change: { since: "2023", absolute: 150_000_000_000, percent: 4.89 },
  },
  {
    id: "pkh-families",
    label: same("Keluarga penerima"),
    definition: same("Keluarga yang menerima PKH."),
    figure: figure(1_706_107, "FAMILIES"),
    change: { since: "2023", absolute: -12_345, percent: -0.72 },
  },
  {
    id: "graduation",
    label: same("Graduasi"),
    definition: same("Bagian keluarga yang lulus."),
    figure: { ...figure(0, "PERCENT"), value: null, missing: "NOT_AVAILABLE", provenance: null },
    change: null,
  },
];

/** A table with so many rows, among them each reason for a missing figure. @param columns figures beside the name */
export const madeUpTable = (rows: number, columns = 4): ReportTable => {
  const reasons = ["NOT_AVAILABLE", "SUPPRESSED", "NOT_APPLICABLE"] as const;
  return {
    id: "children",
    title: same("Kabupaten dan kota"),
    columns: [
      { id: "region", label: same("Wilayah"), definition: null, unit: "TEXT", sources: [] },
      ...Array.from({ length: columns }, (_, place) => ({
        id: `measure-${place}`,
        label: same(`Ukuran ${place + 1}`),
        definition: same(`Yang dihitung di kolom ${place + 1}.`),
        unit: place % 2 === 0 ? ("RUPIAH" as const) : ("FAMILIES" as const),
        sources: ["pkh"],
      })),
    ],
    rows: Array.from({ length: rows }, (_, row) => ({
      region: regency(row),
      cells: [
        { value: regency(row).name, missing: null },
        ...Array.from({ length: columns }, (__, column) => {
          const reason = row % 7 === 3 ? reasons[column] : undefined;
          return reason === undefined
            ? { value: (row + 1) * 1_000_003 + column, missing: null }
            : { value: null, missing: reason };
        }),
      ],
    })),
    total: rows,
  };
};

const section = (id: string, charts: readonly ReportChart[], tables: readonly ReportTable[]): ReportSection => ({
  id,
  title: same(`Bagian ${id}`),
  lead: same(`Yang dikatakan angka di bagian ${id}.`),
  charts,
  tables,
  notes: [same("Angka kabupaten dibuat dari angka provinsi.")],
});

/** A report with a chart of each kind, each reason for a missing figure, and figures that are easy to find. */
export const madeUpReport = (parts: Partial<ReportDocument> = {}): ReportDocument => ({
  region: { ...PROVINCE, ancestors: [{ code: "ID", name: "Indonesia", level: "NATION" }] },
  period: "2024",
  against: null,
  madeAt: "2026-01-02T03:04:05.000Z",
  headlines: HEADLINES,
  sections: [
    section("penyaluran", [MADE_UP_CHARTS.funnel, MADE_UP_CHARTS.columns], []),
    section("graduasi", [MADE_UP_CHARTS.target, MADE_UP_CHARTS.lines], []),
    section("wilayah", [MADE_UP_CHARTS.ranked, MADE_UP_CHARTS.tiles], [madeUpTable(38), madeUpTable(9, 12)]),
  ],
  sources: [
    {
      id: "pkh",
      title: "Data penyaluran PKH",
      publisher: "Kementerian Sosial",
      reference: "Laporan tahunan, tabel 3",
      asOf: "2024-12-31",
      provenance: "SYNTHETIC",
    },
  ],
  isSynthetic: true,
  ...parts,
});
