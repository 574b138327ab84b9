import type { Texts } from "../../presentation/language.ts";

/** What a scope opens. */
interface ScopeMeaning {
  readonly scope: string;
  readonly name: Texts;
  readonly meaning: Texts;
}

/** What the public may read without any scope. */
export const OPEN_MEANING: Omit<ScopeMeaning, "scope"> = {
  name: { id: "Angka terbuka", en: "Open figures" },
  meaning: {
    id: "Angka semua wilayah, selama menyangkut sedikitnya 11 orang.",
    en: "Figures of all regions, as long as they are about 11 people or more.",
  },
};

/** Every scope with what it opens, the widest first. */
export const SCOPE_MEANINGS: readonly ScopeMeaning[] = [
  {
    scope: "aggregate:read",
    name: { id: "Angka terperinci", en: "Detailed figures" },
    meaning: {
      id: "Angka semua wilayah mulai dari 5 orang, dan surat perintah pencairan dana (SP2D).",
      en: "Figures of all regions about 5 people or more, and payment orders (SP2D).",
    },
  },
  {
    scope: "family:read",
    name: { id: "Data tiap keluarga", en: "Facts about single families" },
    meaning: {
      id: "Status, hak, dan penyaluran tiap keluarga, hanya di wilayah Anda. Setiap pembacaan dicatat.",
      en: "Status, entitlement and payments of each family, in your regions only. Every reading is recorded.",
    },
  },
  {
    scope: "identity:read",
    name: { id: "Identitas", en: "Identities" },
    meaning: {
      id: "Nama, nomor kartu keluarga, dan nomor rekening di wilayah Anda, jika Anda menyebut tujuannya.",
      en: "Names, family card and account numbers in your regions, when you say what for.",
    },
  },
  {
    scope: "audit:read",
    name: { id: "Jejak audit", en: "Audit" },
    meaning: {
      id: "Siapa yang membaca data keluarga mana, kapan, dan untuk apa.",
      en: "Who read which family's data, when, and what for.",
    },
  },
  {
    scope: "coordination:write",
    name: { id: "Mencatat koordinasi", en: "Record coordination" },
    meaning: {
      id: "Mencatat dan memperbarui tindakan koordinasi di wilayah Anda.",
      en: "Record and update coordination actions in your regions.",
    },
  },
  {
    scope: "registry:write",
    name: { id: "Mengusulkan perubahan data", en: "Propose changes of the registry" },
    meaning: {
      id: "Disiapkan; belum ada halaman atau kueri yang memakainya.",
      en: "Prepared; no page or query uses it yet.",
    },
  },
  {
    scope: "import:write",
    name: { id: "Mengimpor berkas", en: "Import files" },
    meaning: {
      id: "Mengunggah berkas data dan melihat riwayat impor.",
      en: "Upload files of data and read the history of imports.",
    },
  },
];
