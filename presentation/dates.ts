import type { Language } from "./language.ts";
import { periodName } from "./periods.ts";

const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };

const MONTH = /^\d{4}-\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * A day or a month in words; a text that is none, such as a year, comes back as it is.
 *
 * @example dateName("2024-12-31", "id") // "31 Desember 2024"
 */
export const dateName = (date: string, language: Language): string => {
  if (MONTH.test(date)) return periodName(date, language);
  if (!DAY.test(date)) return date;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
};
