import type { Texts } from "../../../presentation/language.ts";

/** What the query page says by itself; the editor inside it speaks English. */
export const QUERY_TEXTS = {
  readyQueries: { id: "Kueri siap pakai", en: "Ready queries" },
  choose: { id: "Pilih kueri…", en: "Choose a query…" },
} as const satisfies Readonly<Record<string, Texts>>;
