import type { Language } from "../../../presentation/language.ts";
import { periodName } from "../../../presentation/periods.ts";
import type { ReportDocument } from "../../../presentation/report-document.ts";
import type { Pages } from "../../pdf/pages.ts";
import { closingContent } from "./closing.ts";
import { headlineCards } from "./headlines.ts";
import { openingContent } from "./opening.ts";
import { sectionContent } from "./section.ts";
import { REPORT_WORDS } from "./words.ts";

/** A report as pages. */
export const reportPages = (document: ReportDocument, language: Language): Pages => {
  const { region, period, madeAt, isSynthetic } = document;
  return {
    title: `${REPORT_WORDS.report[language]} ${region.name}, ${periodName(period, language)}`,
    mark: region.code,
    subject: REPORT_WORDS.subject[language],
    keywords: `${region.code} ${region.name} ${period}`,
    madeAt,
    isSynthetic,
    content: [
      ...openingContent(document, language),
      ...headlineCards(document.headlines, language),
      ...document.sections.flatMap((section) => sectionContent(section, language)),
      ...closingContent(document, language),
    ],
  };
};
