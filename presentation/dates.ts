import type { Language } from "./language.ts";

const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };

const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * A day in words; a text that is none, such as a year, comes back as it is.
 *
 * @example dateName("2024-12-31", "id") // "31 Desember 2024"
 */
export const dateName = (date: string, language: Language): string =>
  DAY.test(date)
    ? new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(date))
    : date;
