import type { Content } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import { periodName } from "../../../presentation/periods.ts";
import { PROVENANCE_NAMES } from "../../../presentation/provenances.ts";
import type { ReportDocument } from "../../../presentation/report-document.ts";
import { COLOURS } from "./print-look.ts";
import { WORDS } from "./words.ts";

/** Which region and period the report is about, when it was made, and whether its figures are synthetic. */
export const openingContent = (document: ReportDocument, language: Language): Content[] => {
  const { region, period, against, madeAt, isSynthetic } = document;
  const lines = [
    `${WORDS.period[language]}: ${periodName(period, language)}`,
    ...(against === null
      ? []
      : [`${WORDS.against[language]}: ${against.region.name}, ${periodName(against.period, language)}`]),
    `${WORDS.madeAt[language]}: ${madeAtText(madeAt, language)}`,
  ];
  return [
    { text: WORDS.report[language], style: "small" },
    { text: region.name, fontSize: 22, bold: true, color: COLOURS.strong },
    { text: [region.code, ...region.ancestors.map(({ name }) => name)].join(" · "), style: "small" },
    { text: lines.join("\n"), margin: [0, 6, 0, 8] },
    ...(isSynthetic ? [syntheticNote(language)] : []),
  ];
};

const syntheticNote = (language: Language): Content => ({
  table: {
    widths: ["*"],
    body: [
      [
        {
          text: [{ text: `${PROVENANCE_NAMES.SYNTHETIC[language]}. `, bold: true }, WORDS.syntheticWhy[language]],
          color: COLOURS.warn,
          fillColor: COLOURS.warnGround,
          margin: [4, 3, 4, 3],
        },
      ],
    ],
  },
  layout: "noBorders",
  marginBottom: 8,
});

/** In UTC, for whoever reads it: the country has three time zones. */
const madeAtText = (madeAt: string, language: Language): string =>
  `${new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(madeAt))} UTC`;
