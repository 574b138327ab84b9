import type { Texts } from "../../presentation/language.ts";

/** What the parts that all pages share say. */
export const COMPONENT_TEXTS = {
  synthetic: { id: "SINTETIS", en: "SYNTHETIC" },
  syntheticWhy: {
    id: "Angka buatan untuk peragaan, bukan data resmi.",
    en: "Made up for demonstration, not official data.",
  },
  syntheticPage: {
    id: "Halaman ini memuat angka buatan untuk peragaan. Angka itu tidak menggambarkan keadaan yang sebenarnya.",
    en: "Figures on this page are made up for demonstration. They do not describe the real situation.",
  },
  legend: { id: "Tanda", en: "Marks" },
  source: { id: "Sumber", en: "Source" },
  asOf: { id: "data per", en: "data of" },
  since: { id: "sejak", en: "since" },
  up: { id: "naik", en: "up" },
  down: { id: "turun", en: "down" },
  same: { id: "tetap", en: "unchanged" },
  points: { id: "poin", en: "points" },
  of: { id: "untuk", en: "for" },
  find: { id: "Cari di tabel", en: "Find in the table" },
  rows: { id: "baris", en: "rows" },
  showAll: { id: "Tampilkan semua", en: "Show all" },
  showFewer: { id: "Tampilkan sebagian", en: "Show fewer" },
  noRows: { id: "Tidak ada baris.", en: "There are no rows." },
  path: { id: "Letak wilayah", en: "Where the region lies" },
  regionHint: { id: "Nama atau kode, misalnya Wonosobo atau 33.07", en: "Name or code, such as Wonosobo or 33.07" },
  searching: { id: "Mencari…", en: "Searching…" },
  noRegion: { id: "Tidak ada wilayah dengan nama atau kode itu.", en: "No region has that name or code." },
  searchFailed: { id: "Pencarian gagal. Coba lagi.", en: "The search failed. Try again." },
  regionsFound: { id: "wilayah ditemukan", en: "regions found" },
  year: { id: "Tahun", en: "Year" },
  part: { id: "Bagian tahun", en: "Part of the year" },
  wholeYear: { id: "Setahun penuh", en: "Whole year" },
} as const satisfies Readonly<Record<string, Texts>>;
