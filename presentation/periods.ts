import type { Language } from "./language.ts";

const FORM = /^(20\d\d)(?:-(?:([SQT])(\d)|(\d\d)))?$/;

const PART_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  S: { id: "semester", en: "semester" },
  Q: { id: "triwulan", en: "quarter" },
  T: { id: "tahap", en: "payment stage" },
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/**
 * A period in words; a text that is none comes back as it is.
 *
 * @example periodName("2020-S1", "id") // "semester 1 2020"
 */
export const periodName = (period: string, language: Language): string => {
  const [whole, year, letter, part, month] = FORM.exec(period) ?? [];
  if (whole === undefined || year === undefined) return period;
  if (month !== undefined) return `${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
  const name = letter === undefined ? undefined : PART_NAMES[letter];
  return name === undefined || part === undefined ? year : `${name[language]} ${part} ${year}`;
};
