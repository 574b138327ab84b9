import type { Content } from "pdfmake/interfaces.js";
import type { Language } from "../../../presentation/language.ts";
import type { ReportDocument } from "../../../presentation/report-document.ts";
import { definitionsContent, sourcesContent } from "../../pdf/origin.ts";

/** What the figures count and where they come from. */
export const closingContent = ({ headlines, sections, sources }: ReportDocument, language: Language): Content[] => {
  // The same column in several tables is explained once.
  const definitions = new Map(
    [...headlines, ...sections.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns))].flatMap(
      ({ label, definition }) => (definition === null ? [] : [[label[language], definition[language]] as const]),
    ),
  );
  return [...definitionsContent(definitions, language), ...sourcesContent(sources, language)];
};
