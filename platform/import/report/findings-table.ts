import type { FindingKind } from "../reason-rows/row.ts";
import { reasonOf } from "../reasons.ts";
import type { Texts } from "../texts.ts";
import type { FindingRow } from "./rows.ts";

/** What a finding means for its row. */
export const KINDS: Readonly<Record<FindingKind, Texts>> = {
  REFUSED: { id: "ditolak", en: "refused" },
  CORRECTED: { id: "diperbaiki", en: "corrected" },
  FLAGGED: { id: "ditandai", en: "flagged" },
};

export const FINDINGS_HEAD = [
  "Baris (line)",
  "Kolom (column)",
  "Akibat (kind)",
  "Kode (code)",
  "Nilai (value)",
  "Temuan",
  "Tindakan",
  "Finding",
  "Remedy",
] as const;

/** The cells of a finding, under `FINDINGS_HEAD`. */
export const findingCells = ({ line, columnHeading, reason, value }: FindingRow): (string | number | null)[] => {
  const { kind, id, en, remedy } = reasonOf(reason);
  return [line, columnHeading, `${KINDS[kind].id} (${KINDS[kind].en})`, reason, value, id, remedy.id, en, remedy.en];
};
