import type { Texts } from "../../../presentation/language.ts";

/** What the PDF of a question says beside its rows. */
export const QUERY_WORDS = {
  result: { id: "Hasil kueri", en: "Result of a query" },
  unnamed: { id: "Kueri tanpa nama", en: "Query without a name" },
  subject: { id: "Hasil kueri Sinergi", en: "Result of a Sinergi query" },
  table: { id: "Tabel", en: "Table" },
  wholeAnswer: { id: "seluruh jawaban", en: "the whole answer" },
  rows: { id: "Baris", en: "Rows" },
  saved: { id: "Kueri tersimpan", en: "Saved query" },
  version: { id: "versi", en: "version" },
  empty: {
    id: "Sel kosong berarti tidak diketahui atau dirahasiakan, bukan nol.",
    en: "An empty cell is unknown or hidden, never zero.",
  },
  columns: { id: "Kolom", en: "Columns" },
  of: { id: "dari", en: "of" },
  question: { id: "Pertanyaan", en: "Question" },
  variables: { id: "Variabel", en: "Variables" },
} as const satisfies Readonly<Record<string, Texts>>;
