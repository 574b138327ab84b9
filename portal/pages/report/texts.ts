import type { Texts } from "../../../presentation/language.ts";

/** What the page of a report says of its own; all figures and their names come with the report. */
export const REPORT_TEXTS = {
  report: { id: "Laporan sinergi", en: "Synergy report" },
  region: { id: "Wilayah", en: "Region" },
  period: { id: "Periode", en: "Period" },
  compare: { id: "Bandingkan", en: "Compare" },
  againstRegion: { id: "Bandingkan dengan wilayah", en: "Compare with region" },
  againstPeriod: { id: "Bandingkan dengan periode", en: "Compare with period" },
  noCompare: { id: "Hapus perbandingan", en: "Stop comparing" },
  comparedWith: { id: "dibandingkan dengan", en: "compared with" },
  headlines: { id: "Angka utama", en: "Headline figures" },
  contents: { id: "Isi laporan", en: "In this report" },
  sources: { id: "Sumber", en: "Sources" },
  source: { id: "Sumber", en: "Source" },
  publisher: { id: "Penerbit", en: "Publisher" },
  reference: { id: "Rujukan", en: "Reference" },
  date: { id: "Tanggal data", en: "Date of the data" },
  provenance: { id: "Jenis", en: "Kind" },
  rowsShown: { id: "baris pertama dari", en: "first rows of" },
  downloads: { id: "Unduh laporan", en: "Download the report" },
  print: { id: "Cetak", en: "Print" },
  madeAt: { id: "Dibuat", en: "Made" },
  noSections: {
    id: "Belum ada angka untuk wilayah dan periode ini.",
    en: "There are no figures for this region and period yet.",
  },
  otherPeriod: { id: "Pilih periode lain di atas.", en: "Choose another period above." },
} as const satisfies Readonly<Record<string, Texts>>;

/** How figures came about, in words. */
export const PROVENANCE_NAMES = {
  PUBLISHED: { id: "Terpublikasi", en: "Published" },
  IMPORTED: { id: "Diimpor", en: "Imported" },
  SYNTHETIC: { id: "SINTETIS", en: "SYNTHETIC" },
} as const satisfies Readonly<Record<string, Texts>>;
