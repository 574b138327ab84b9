import type { CellFormat } from "../../../platform/xlsx/sheet-xml.ts";
import type { Language } from "../../../presentation/language.ts";
import type { FigureUnit, TableColumn } from "../../../presentation/report-document.ts";
import { UNIT_NAMES } from "../../../presentation/units.ts";

/** How cells of a unit look. */
export const formatOf = (unit: TableColumn["unit"]): CellFormat => {
  if (unit === "TEXT") return "TEXT";
  if (unit === "SCORE") return "FOUR_DECIMALS";
  return unit === "PERCENT" || unit === "RUPIAH_PER_FAMILY" ? "TWO_DECIMALS" : "WHOLE";
};

/** A heading with its unit. */
export const withUnit = (label: string, unit: FigureUnit, language: Language): string =>
  `${label} (${UNIT_NAMES[unit][language]})`;
