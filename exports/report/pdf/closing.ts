import type { Content } from "pdfmake/interfaces.js";
import { dateName } from "../../../presentation/dates.ts";
import type { Language } from "../../../presentation/language.ts";
import { PROVENANCE_NAMES } from "../../../presentation/provenances.ts";
import type { ReportDocument } from "../../../presentation/report-document.ts";
import { WORDS } from "./words.ts";

/** What the figures count and where they come from. */
export const closingContent = ({ headlines, sections, sources }: ReportDocument, language: Language): Content[] => {
  // The same column in several tables is explained once.
  const definitions = new Map(
    [...headlines, ...sections.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns))].flatMap(
      ({ label, definition }) => (definition === null ? [] : [[label[language], definition[language]] as const]),
    ),
  );
  return [
    ...(definitions.size === 0
      ? []
      : [
          { text: WORDS.definitions[language], style: "sectionTitle", headlineLevel: 1 },
          {
            ul: [...definitions].map(([label, definition]) => ({
              text: [{ text: `${label}: `, bold: true }, definition],
            })),
            style: "small",
          },
        ]),
    { text: WORDS.sources[language], style: "sectionTitle", headlineLevel: 1 },
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: ["*", "auto", "*", "auto", "auto"],
        body: [
          [WORDS.title, WORDS.publisher, WORDS.reference, WORDS.dataOf, WORDS.origin].map((word) => ({
            text: word[language],
            bold: true,
          })),
          ...sources.map(({ title, publisher, reference, asOf, provenance }) => [
            title,
            publisher,
            reference,
            dateName(asOf, language),
            PROVENANCE_NAMES[provenance][language],
          ]),
        ],
      },
      layout: "lightHorizontalLines",
      style: "table",
    },
  ];
};
