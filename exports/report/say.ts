import type { Language, Texts } from "../../presentation/language.ts";
import { MISSING } from "../../presentation/missing.ts";
import { exactFigure, shortFigure } from "../../presentation/numbers.ts";
import { periodName } from "../../presentation/periods.ts";
import type { Figure } from "../../presentation/report-document.ts";
import { UNIT_NAMES } from "../../presentation/units.ts";
import type { FigureRow, RegionAt } from "./figure.ts";
import { texts } from "./texts.ts";

const WITHOUT_UNIT_NAME: readonly Figure["unit"][] = ["RUPIAH", "RUPIAH_PER_FAMILY", "PERCENT", "SCORE", "COUNT"];

/** A figure inside a sentence, with its unit: `Rp 3,2 triliun`, `1.706.107 keluarga`; a missing one by its reason. */
export const sayFigure = ({ value, unit, missing }: Figure, language: Language): string => {
  if (value === null) return MISSING[missing ?? "NOT_AVAILABLE"].name[language].toLowerCase();
  // Money is easier to read short; its digits are in the tables.
  const digits = unit === "RUPIAH" ? shortFigure(value, unit, language) : exactFigure(value, unit, language);
  return WITHOUT_UNIT_NAME.includes(unit) ? digits : `${digits} ${UNIT_NAMES[unit][language]}`;
};

/** A period in words. */
export const sayPeriod = (period: string): Texts => texts((language) => periodName(period, language));

/** Figures of a region in a sentence, each with its name; one sentence for all where none is known. */
export const sayFigures = (rows: readonly FigureRow[], at: RegionAt): Texts => {
  const figures = rows.map((row) => ({ label: row.label, figure: row.figureOf(at) }));
  if (figures.every(({ figure }) => figure.missing === "NOT_AVAILABLE")) {
    return texts((language) =>
      language === "id"
        ? `Tidak ada sumber yang menerbitkan angka ini untuk ${sayPeriod(at.period).id}.`
        : `No source publishes these figures for ${sayPeriod(at.period).en}.`,
    );
  }
  return texts(
    (language) =>
      `${figures.map(({ label, figure }) => `${label[language]}: ${sayFigure(figure, language)}`).join("; ")}.`,
  );
};
