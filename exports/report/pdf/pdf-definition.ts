import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import { periodName } from "../../../presentation/periods.ts";
import { PROVENANCE_NAMES } from "../../../presentation/provenances.ts";
import type { ReportDocument } from "../../../presentation/report-document.ts";
import { closingContent } from "./closing.ts";
import { headlineCards } from "./headlines.ts";
import { openingContent } from "./opening.ts";
import { COLOURS, FONT, MARGIN } from "./print-look.ts";
import { sectionContent } from "./section.ts";
import { WORDS } from "./words.ts";

/** A heading has at least this much of its page below it, points. */
const BELOW_HEADING = 90;

/** What pdfmake is to make of a report. */
export const pdfDefinition = (document: ReportDocument, language: Language): TDocumentDefinitions => {
  const { region, period, madeAt, isSynthetic } = document;
  const title = `${WORDS.report[language]} ${region.name}, ${periodName(period, language)}`;
  return {
    info: {
      title,
      author: "Sinergi",
      creator: "Sinergi",
      producer: "Sinergi",
      subject: isSynthetic
        ? `${PROVENANCE_NAMES.SYNTHETIC[language]}: ${WORDS.subject[language]}`
        : WORDS.subject[language],
      keywords: `${region.code} ${region.name} ${period}`,
      creationDate: new Date(madeAt),
    },
    language: language === "id" ? "id-ID" : "en-GB",
    displayTitle: true,
    version: "1.7",
    pageSize: "A4",
    pageMargins: [MARGIN, MARGIN + 14, MARGIN, MARGIN],
    defaultStyle: { font: FONT, fontSize: 9, color: COLOURS.text, lineHeight: 1.15 },
    styles: {
      sectionTitle: { fontSize: 14, bold: true, color: COLOURS.strong, marginTop: 12, marginBottom: 3 },
      tableTitle: { fontSize: 10, bold: true, marginTop: 6, marginBottom: 2 },
      table: { fontSize: 7.5 },
      small: { fontSize: 8, color: COLOURS.muted },
      note: { fontSize: 7, color: COLOURS.muted, marginTop: 2 },
    },
    header: () => pageHeader(title, isSynthetic, language),
    footer: (page, pages) => ({
      columns: [
        { text: `Sinergi · ${region.code} · ${madeAt}`, style: "note" },
        { text: `${WORDS.page[language]} ${page} / ${pages}`, style: "note", alignment: "right" },
      ],
      margin: [MARGIN, 12, MARGIN, 0],
    }),
    pageBreakBefore: ({ headlineLevel, startPosition }) => {
      if (headlineLevel === undefined) return false;
      const { top, pageInnerHeight } = startPosition;
      return top + BELOW_HEADING > pageInnerHeight + MARGIN;
    },
    content: [
      ...openingContent(document, language),
      ...headlineCards(document.headlines, language),
      ...document.sections.flatMap((section) => sectionContent(section, language)),
      ...closingContent(document, language),
    ],
  };
};

/** The title and, while figures are synthetic, the mark that says so: on every page, since pages get torn out. */
const pageHeader = (title: string, isSynthetic: boolean, language: Language): Content => ({
  columns: [
    { text: title, style: "small" },
    ...(isSynthetic
      ? [
          {
            text: PROVENANCE_NAMES.SYNTHETIC[language],
            bold: true,
            color: COLOURS.warn,
            alignment: "right" as const,
            width: "auto",
          },
        ]
      : []),
  ],
  margin: [MARGIN, MARGIN - 14, MARGIN, 0],
});
