import type { Content } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import { MISSING } from "../../../presentation/missing.ts";
import type { MissingReason } from "../../../presentation/report-document.ts";
import { REPORT_WORDS } from "./words.ts";

/** Says what the marks mean that stand in places of figures; nothing where there are none. */
export const marksLegend = (reasons: ReadonlySet<MissingReason>, language: Language): Content[] => {
  if (reasons.size === 0) return [];
  const entries = Object.entries(MISSING)
    .filter(([reason]) => reasons.has(reason as MissingReason))
    .map(([, { mark, name, why }]) => `${mark} ${name[language]}: ${why[language]}`);
  return [{ text: `${REPORT_WORDS.marks[language]}: ${entries.join(" ")}`, style: "note" }];
};
