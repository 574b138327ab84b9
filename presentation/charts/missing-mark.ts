import type { Language, Texts } from "../language.ts";
import { MISSING } from "../missing.ts";

const NO_FIGURE: Texts = { id: "tanpa angka", en: "no figure" };

/** The sign that stands where a figure would. Why it is missing, the table beside the chart says. */
export const MISSING_MARK = MISSING.NOT_AVAILABLE.mark;

/** The sign with its meaning, where there is room for it. */
export const missingLabel = (language: Language): string => `${MISSING_MARK} ${NO_FIGURE[language]}`;

/** Where marks are to stand: something in the places of missing values, and nothing in those of known ones. */
export const missingPlaces = (values: readonly (number | null)[]): readonly (0 | null)[] =>
  values.map((value) => (value === null ? 0 : null));
