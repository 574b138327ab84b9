import type { Texts } from "../../presentation/language.ts";

/** What the frame of all pages says. */
export const SHELL_TEXTS = {
  skip: { id: "Langsung ke isi", en: "Skip to content" },
  navigation: { id: "Halaman", en: "Pages" },
  otherLanguage: { id: "English", en: "Bahasa Indonesia" },
  loading: { id: "Memuat…", en: "Loading…" },
  failed: { id: "Halaman ini tidak dapat ditampilkan", en: "This page cannot be shown" },
  again: { id: "Coba lagi", en: "Try again" },
  request: { id: "Nomor permintaan", en: "Request number" },
  unreachable: {
    id: "Gateway tidak menjawab. Periksa sambungan, lalu coba lagi.",
    en: "The gateway does not answer. Check the connection, then try again.",
  },
  notFound: { id: "Tidak ada halaman di alamat ini", en: "There is no page at this address" },
  reader: { id: "Pembaca", en: "Reader" },
  sessionEnded: { id: "Sesi berakhir", en: "Session ended" },
  home: { id: "Ke beranda", en: "Go to the home page" },
} as const satisfies Readonly<Record<string, Texts>>;
