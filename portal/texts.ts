/** The languages of the page, the default first. */
export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the page says by itself; the editor inside it speaks English. */
export const TEXTS: Readonly<Record<Language, Readonly<Record<"readyQueries" | "choose" | "otherLanguage", string>>>> =
  {
    id: { readyQueries: "Kueri siap pakai", choose: "Pilih kueri…", otherLanguage: "English" },
    en: { readyQueries: "Ready queries", choose: "Choose a query…", otherLanguage: "Bahasa Indonesia" },
  };
