import type { Texts } from "./language.ts";
import type { MissingReason } from "./report-document.ts";

/** What stands in the place of a figure that is missing, and what a reader is told about it. */
export const MISSING: Readonly<
  Record<MissingReason, { readonly mark: string; readonly name: Texts; readonly why: Texts }>
> = {
  NOT_APPLICABLE: {
    mark: "–",
    name: { id: "Tidak berlaku", en: "Not applicable" },
    why: {
      id: "Hal ini tidak ada di wilayah ini, misalnya Dana Desa di kelurahan.",
      en: "There is no such thing here, such as village funds in an urban ward.",
    },
  },
  NOT_AVAILABLE: {
    mark: "…",
    name: { id: "Belum tersedia", en: "Not available" },
    why: { id: "Tidak ada sumber yang menerbitkannya.", en: "No source publishes it." },
  },
  SUPPRESSED: {
    mark: "*",
    name: { id: "Dirahasiakan", en: "Hidden" },
    why: {
      id: "Menyangkut terlalu sedikit orang, sehingga dapat menunjukkan siapa mereka.",
      en: "It is about so few people that it could tell who they are.",
    },
  },
  UNDEFINED: {
    mark: "–",
    name: { id: "Tidak dapat dihitung", en: "Cannot be computed" },
    why: { id: "Angka yang diperlukan tidak ada atau nol.", en: "A figure that it needs is not there or zero." },
  },
};
