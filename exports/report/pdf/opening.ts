import type { Content } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import { periodName } from "../../../presentation/periods.ts";
import type { ReportDocument } from "../../../presentation/report-document.ts";
import { madeAtText, syntheticNote } from "../../pdf/origin.ts";
import { COLOURS } from "../../pdf/print-look.ts";
import { WORDS } from "../../pdf/words.ts";
import { REPORT_WORDS } from "./words.ts";

/** Which region and period the report is about, when it was made, and whether its figures are synthetic. */
export const openingContent = (document: ReportDocument, language: Language): Content[] => {
  const { region, period, against, madeAt, isSynthetic } = document;
  const lines = [
    `${REPORT_WORDS.period[language]}: ${periodName(period, language)}`,
    ...(against === null
      ? []
      : [`${REPORT_WORDS.against[language]}: ${against.region.name}, ${periodName(against.period, language)}`]),
    `${WORDS.madeAt[language]}: ${madeAtText(madeAt, language)}`,
  ];
  return [
    { text: REPORT_WORDS.report[language], style: "small" },
    { text: region.name, fontSize: 22, bold: true, color: COLOURS.strong },
    { text: [region.code, ...region.ancestors.map(({ name }) => name)].join(" · "), style: "small" },
    { text: lines.join("\n"), margin: [0, 6, 0, 8] },
    ...(isSynthetic ? [syntheticNote(language)] : []),
  ];
};
