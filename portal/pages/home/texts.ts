import type { Texts } from "../../../presentation/language.ts";

export const HOME_TEXTS = {
  title: { id: "Bantuan sosial dan desa dalam satu laporan", en: "Social assistance and villages in one report" },
  lead: {
    id: "Sinergi menyatukan data PKH, pembangunan desa, dan penyaluran bantuan, dari tingkat nasional sampai desa. Pilih wilayah untuk membaca laporannya, membandingkan, dan mengunduhnya.",
    en: "Sinergi brings together data on family assistance (PKH), village development and payments, from the nation down to the village. Choose a region to read its report, compare it and download it.",
  },
  open: { id: "Buka laporan wilayah", en: "Open the report of a region" },
  region: { id: "Wilayah", en: "Region" },
  period: { id: "Periode", en: "Period" },
  own: { id: "Wilayah Anda", en: "Your region" },
  wholeReport: { id: "Laporan lengkap", en: "Whole report" },
  provinces: { id: "Laporan per provinsi", en: "Reports of provinces" },
  questions: { id: "Pertanyaan siap pakai", en: "Ready questions" },
  questionsLead: {
    id: "Setiap pertanyaan terbuka di halaman kueri, dapat diubah, dijalankan, dan diunduh.",
    en: "Each question opens on the query page, where it can be changed, run and downloaded.",
  },
} as const satisfies Readonly<Record<string, Texts>>;
