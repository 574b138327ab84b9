/** The languages of pages, reports and files, the default first. */
export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in each language. */
export type Texts = Readonly<Record<Language, string>>;

/** The language of a word such as `en` or `en-GB`; the default for any other. */
export const languageOf = (word: string | null | undefined): Language =>
  LANGUAGES.find((language) => word?.toLowerCase().split("-", 1).join("") === language) ?? LANGUAGES[0];
