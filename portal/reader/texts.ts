import type { Texts } from "../../presentation/language.ts";

/** What is said about who reads, and how they become somebody else. */
export const READER_TEXTS = {
  asPublic: {
    id: "Anda membaca tanpa masuk: yang terbuka bagi semua orang.",
    en: "You read without signing in: what is open to everybody.",
  },
  ended: {
    id: "Sesi masuk Anda sudah berakhir. Sekarang hanya yang terbuka bagi umum yang ditampilkan.",
    en: "Your session has ended. Only what is open to the public is shown now.",
  },
  signIn: { id: "Masuk", en: "Sign in" },
  signInAgain: { id: "Masuk lagi", en: "Sign in again" },
  signOut: { id: "Keluar", en: "Sign out" },
  signedInAs: { id: "Masuk sebagai", en: "Signed in as" },
  role: { id: "Peran", en: "Role" },
  regions: { id: "Wilayah", en: "Regions" },
  noRegions: { id: "Tidak ada: tanpa data tiap keluarga", en: "None: no facts about single families" },
  rights: { id: "Apa yang boleh saya lihat", en: "What I may see" },
  rightsLead: {
    id: "Hak Anda di Sinergi sekarang. Yang tidak boleh dibaca tidak dikirim ke peramban Anda; sisanya tetap dijawab.",
    en: "Your rights in Sinergi now. What you may not read is not sent to your browser; the rest is still answered.",
  },
  right: { id: "Hak", en: "Right" },
  opens: { id: "Yang dibuka", en: "What it opens" },
  has: { id: "Anda punya?", en: "Yours?" },
  yes: { id: "Ya", en: "Yes" },
  no: { id: "Tidak", en: "No" },
  demo: { id: "DEMO", en: "DEMO" },
  personas: { id: "Lihat sebagai peran contoh", en: "Read as an example role" },
  personasLead: {
    id: "Hanya di komputer ini, dengan data SINTETIS: cobalah bagaimana peran lain melihat halaman yang sama.",
    en: "On this computer only, with SYNTHETIC data: try how other roles see the same pages.",
  },
  choose: { id: "Pilih…", en: "Choose…" },
  province: { id: "Provinsi", en: "Province" },
  regency: { id: "Kabupaten/kota", en: "Regency or city" },
  become: { id: "Pakai peran ini", en: "Use this role" },
  purpose: { id: "Tujuan membaca identitas", en: "Purpose of reading identities" },
  purposeHint: {
    id: "Dicatat bersama jejak audit. 3–200 huruf Latin, misalnya nomor surat tugas. Berlaku sampai halaman ini ditutup.",
    en: "Kept with the audit. 3 to 200 plain letters, such as the number of an order. Holds until this page is closed.",
  },
  statePurpose: { id: "Sebutkan tujuan", en: "State the purpose" },
  withdraw: { id: "Cabut tujuan", en: "Withdraw the purpose" },
  purposeStated: { id: "Identitas ditampilkan untuk tujuan:", en: "Identities are shown for the purpose:" },
} as const satisfies Readonly<Record<string, Texts>>;
