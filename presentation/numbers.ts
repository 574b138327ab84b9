import type { Language } from "./language.ts";
import type { FigureUnit } from "./report-document.ts";

const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };

/** Powers of ten that have a name, the greatest first. */
const NAMED: readonly { readonly from: number; readonly name: Readonly<Record<Language, string>> }[] = [
  { from: 1e12, name: { id: "triliun", en: "trillion" } },
  { from: 1e9, name: { id: "miliar", en: "billion" } },
  { from: 1e6, name: { id: "juta", en: "million" } },
];

const formats = new Map<string, Intl.NumberFormat>();

const format = (language: Language, smallest: number, most: number): Intl.NumberFormat => {
  const key = `${language} ${smallest} ${most}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: smallest,
    maximumFractionDigits: most,
  });
  formats.set(key, made);
  return made;
};

/** A number with at most so many decimals: `1.706.107`, `4,6`. */
export const number = (value: number, language: Language, decimals = 0): string =>
  format(language, 0, decimals).format(value);

/** Decimals that a figure of a unit is shown with. */
export const decimalsOf = (unit: FigureUnit): number => {
  if (unit === "SCORE") return 4;
  return unit === "PERCENT" ? 2 : 0;
};

const isMoney = (unit: FigureUnit): boolean => unit === "RUPIAH" || unit === "RUPIAH_PER_FAMILY";

/** A figure to the last digit: `Rp 3.215.966.118.000`, `1.706.107`, `4,6 %`. */
export const exactFigure = (value: number, unit: FigureUnit, language: Language): string => {
  const digits = number(value, language, decimalsOf(unit));
  if (isMoney(unit)) return `Rp ${digits}`;
  return unit === "PERCENT" ? `${digits} %` : digits;
};

/** A figure in few digits: `Rp 3,2 triliun`, `1,7 juta`, below a million as it is. */
export const shortFigure = (value: number, unit: FigureUnit, language: Language): string => {
  const named = NAMED.find(({ from }) => Math.abs(value) >= from);
  if (named === undefined) return exactFigure(value, unit, language);
  const text = `${format(language, 1, 1).format(value / named.from)} ${named.name[language]}`;
  return isMoney(unit) ? `Rp ${text}` : text;
};
