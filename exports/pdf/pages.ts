import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Language } from "../../presentation/language.ts";
import { PROVENANCE_NAMES } from "../../presentation/provenances.ts";
import { COLOURS, FONT, MARGIN } from "./print-look.ts";
import { WORDS } from "./words.ts";

/** What is printed, in whatever form: what stands on every page, and what flows over them. */
export interface Pages {
  /** At the head of every page. */
  readonly title: string;
  /** At the foot of every page, such as the code of a region. */
  readonly mark: string;
  readonly subject: string;
  readonly keywords: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Whether any of its figures is: every page then says so. */
  readonly isSynthetic: boolean;
  readonly content: readonly Content[];
}

/** A heading has at least this much of its page below it, points. */
const BELOW_HEADING = 90;

/** What pdfmake is to make of pages. */
export const pdfDefinition = (pages: Pages, language: Language): TDocumentDefinitions => {
  const { title, mark, subject, keywords, madeAt, isSynthetic, content } = pages;
  return {
    info: {
      title,
      author: "Sinergi",
      creator: "Sinergi",
      producer: "Sinergi",
      subject: isSynthetic ? `${PROVENANCE_NAMES.SYNTHETIC[language]}: ${subject}` : subject,
      keywords,
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
    footer: (page, count) => ({
      columns: [
        { text: `Sinergi · ${mark} · ${madeAt}`, style: "note" },
        { text: `${WORDS.page[language]} ${page} / ${count}`, style: "note", alignment: "right" },
      ],
      margin: [MARGIN, 12, MARGIN, 0],
    }),
    pageBreakBefore: ({ headlineLevel, startPosition }) => {
      if (headlineLevel === undefined) return false;
      const { top, pageInnerHeight } = startPosition;
      return top + BELOW_HEADING > pageInnerHeight + MARGIN;
    },
    content: [...content],
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
