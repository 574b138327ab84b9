import type { Language } from "../../presentation/language.ts";
import { periodName } from "../../presentation/periods.ts";
import type { ReportDocument } from "../../presentation/report-document.ts";
import { SYNTHETIC_NOTE } from "./notes.ts";
import { WORDS } from "./words.ts";

/** What a report is of, line by line; the first thing after it is whether its figures are real. */
export const aboutOf = (
  { region, period, against, madeAt, isSynthetic }: ReportDocument,
  language: Language,
): readonly (readonly [name: string, value: string])[] => [
  [WORDS.report[language], region.name],
  [WORDS.code[language], region.code],
  [WORDS.period[language], periodName(period, language)],
  ...(against === null
    ? []
    : ([
        [
          WORDS.against[language],
          `${against.region.name} (${against.region.code}), ${periodName(against.period, language)}`,
        ],
      ] as const)),
  [WORDS.madeAt[language], madeAt],
  ...(isSynthetic ? ([[WORDS.provenance[language], SYNTHETIC_NOTE[language]]] as const) : []),
];
