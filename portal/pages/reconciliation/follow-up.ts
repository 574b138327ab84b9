import type { Language } from "../../../presentation/language.ts";
import { periodName } from "../../../presentation/periods.ts";
import type { Finding } from "../../../presentation/reconciled-row.ts";
import { findingLine } from "../../../presentation/findings.ts";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";

/** Characters of a code down to the regency: actions are agreed with regencies and provinces. */
const REGENCY_LENGTH = 5;

/** The address where an action about a region's findings is recorded, with its text begun. */
export const followUpAddress = (
  { code, name }: { readonly code: string; readonly name: string },
  period: string,
  findings: readonly Finding[],
  language: Language,
): string => {
  const what = findings.map((finding) => findingLine(finding, language)).join("; ");
  const action = `${TEXTS.title[language]} ${periodName(period, language)}, ${name} (${code})${what === "" ? "" : `: ${what}`}`;
  return `/koordinasi?${new URLSearchParams({ wilayah: code.slice(0, REGENCY_LENGTH), tindakan: action })}`;
};
