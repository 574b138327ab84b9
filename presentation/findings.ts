import type { Language, Texts } from "./language.ts";
import { exactFigure, number } from "./numbers.ts";
import type { Finding, Rule } from "./reconciled-row.ts";

const FAMILIES: Texts = { id: "KPM", en: "families" };

/** What a rule finds, in the language of the page. */
export const ruleName = ({ name, nameInEnglish }: Pick<Rule, "name" | "nameInEnglish">, language: Language): string =>
  language === "id" ? name : nameInEnglish;

/** How much a finding is about: `Rp 1.501.650.000 (1,2 %)`; empty where something is missing. */
export const sizeOf = ({ amount, families, percent }: Omit<Finding, "rule">, language: Language): string => {
  const size =
    amount !== null
      ? exactFigure(amount, "RUPIAH", language)
      : families !== null
        ? `${exactFigure(families, "FAMILIES", language)} ${FAMILIES[language]}`
        : "";
  return percent === null ? size : `${size} (${number(percent, language, 2)} %)`;
};

/** A finding in a line. */
export const findingLine = (finding: Finding, language: Language): string =>
  [ruleName(finding.rule, language), sizeOf(finding, language)].filter(Boolean).join(": ");
