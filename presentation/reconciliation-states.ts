import type { Texts } from "./language.ts";

export type Scope = "SOCIAL" | "VILLAGE" | "COMBINED";

/** What is reconciled: the word of the address, and what it is called. */
export const SCOPES: readonly {
  readonly scope: Scope;
  readonly word: string;
  readonly name: Texts;
  readonly lead: Texts;
}[] = [
  {
    scope: "SOCIAL",
    word: "sosial",
    name: { id: "Rekon sosial", en: "Social reconciliation" },
    lead: {
      id: "Bantuan PKH: besaran yang seharusnya, yang diperintahkan (SP2D), yang tersalur, dan yang dicairkan.",
      en: "PKH aid: what is due, ordered from the treasury, credited and withdrawn.",
    },
  },
  {
    scope: "VILLAGE",
    word: "desa",
    name: { id: "Rekon desa", en: "Village reconciliation" },
    lead: {
      id: "Dana Desa: pagu beserta tambahannya, penyaluran, dan realisasi dalam tahun itu.",
      en: "Village fund: what was set and added, transferred and spent in the year.",
    },
  },
  {
    scope: "COMBINED",
    word: "keduanya",
    name: { id: "Rekon keduanya", en: "Both together" },
    lead: {
      id: "Bantuan PKH dan Dana Desa berdampingan; sebuah wilayah sesuai bila keduanya sesuai.",
      en: "PKH aid and village fund side by side; a region agrees when both do.",
    },
  },
];

export type State = "COMPLETE" | "PARTIAL" | "MISSING" | "HIDDEN" | "NOT_APPLICABLE";

/** What a state is called, and the sign beside its name, so that it is told without colour. */
export const STATE_LOOKS: Readonly<
  Record<State, { readonly sign: string; readonly name: Texts; readonly why: Texts }>
> = {
  COMPLETE: {
    sign: "✓",
    name: { id: "Sesuai", en: "Agrees" },
    why: { id: "Semua angka ada dan tidak ada temuan.", en: "All figures are there, and nothing is found." },
  },
  PARTIAL: {
    sign: "≠",
    name: { id: "Ada selisih", en: "Differs" },
    why: { id: "Semua angka ada, tetapi ada temuan.", en: "All figures are there, and something is found." },
  },
  MISSING: {
    sign: "?",
    name: { id: "Belum lengkap", en: "Incomplete" },
    why: { id: "Ada sumber yang belum memiliki angkanya.", en: "A source has no figure." },
  },
  HIDDEN: {
    sign: "*",
    name: { id: "Dirahasiakan", en: "Hidden" },
    why: {
      id: "Angka yang menentukan menyangkut terlalu sedikit keluarga untuk ditampilkan kepada Anda.",
      en: "A figure that decides is about too few families to be shown to you.",
    },
  },
  NOT_APPLICABLE: {
    sign: "–",
    name: { id: "Tidak berlaku", en: "Not applicable" },
    why: { id: "Wilayah ini tidak menerima Dana Desa.", en: "There is no village fund here." },
  },
};

export const STATES = Object.keys(STATE_LOOKS) as readonly State[];
