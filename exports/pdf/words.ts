import type { Texts } from "../../presentation/language.ts";

/** What every PDF says beside what is printed in it. */
export const WORDS = {
  madeAt: { id: "Dibuat", en: "Made" },
  page: { id: "Halaman", en: "Page" },
  noRows: { id: "Tidak ada baris.", en: "There are no rows." },
  definitions: { id: "Yang dihitung", en: "What is counted" },
  sources: { id: "Sumber", en: "Sources" },
  title: { id: "Judul", en: "Title" },
  publisher: { id: "Penerbit", en: "Publisher" },
  reference: { id: "Rujukan", en: "Reference" },
  dataOf: { id: "Data per", en: "Data of" },
  origin: { id: "Asal", en: "Origin" },
  syntheticWhy: {
    id: "Berkas ini memuat angka buatan untuk peragaan. Angka itu tidak menggambarkan keadaan yang sebenarnya.",
    en: "Figures in this file are made up for demonstration. They do not describe the real situation.",
  },
} as const satisfies Readonly<Record<string, Texts>>;
