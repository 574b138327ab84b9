import type { Texts } from "../../presentation/language.ts";
import { MISSING } from "../../presentation/missing.ts";
import type { MissingReason, ReportSection } from "../../presentation/report-document.ts";
import { texts } from "./texts.ts";

const REASONS: readonly MissingReason[] = ["SUPPRESSED", "NOT_APPLICABLE", "NOT_AVAILABLE", "UNDEFINED"];

/** What readers are told wherever figures are not real. */
export const SYNTHETIC_NOTE: Texts = {
  id: "SINTETIS: sebagian angka dibuat untuk demonstrasi dan bukan data sebenarnya.",
  en: "SYNTHETIC: some figures were generated for demonstration and are no real data.",
};

/** The section with a note for each reason why cells of it are empty, and one where figures are synthetic. */
export const withNotes = (section: ReportSection): ReportSection => {
  const cells = section.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const reasons = REASONS.filter((reason) => cells.some(({ missing }) => missing === reason));
  const explained = reasons.map((reason) => {
    const { mark, name, why } = MISSING[reason];
    return texts((language) => `${mark} ${name[language]}: ${why[language]}`);
  });
  const isSynthetic = cells.some(({ origin }) => origin?.provenance === "SYNTHETIC");
  return { ...section, notes: [...section.notes, ...explained, ...(isSynthetic ? [SYNTHETIC_NOTE] : [])] };
};
