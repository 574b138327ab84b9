import type { StreamedCell, StreamedSheet } from "../../platform/xlsx/sheet-xml.ts";
import { sourceRows, SOURCE_COLUMNS } from "../formats/about.ts";
import { textColumns } from "../formats/text-columns.ts";
import type { ReconciliationFile } from "./reconciliation-file.ts";

/** What counts as a finding. */
export const rulesSheet = ({ read, question }: ReconciliationFile): StreamedSheet => ({
  name: "Aturan",
  columns: textColumns({
    "Kode / Id": 34,
    Nama: 44,
    Name: 44,
    "Lingkup / Scope": 16,
    "Sifat / Nature": 18,
    "Ambang, persen / Threshold, percent": 20,
  }),
  rows: read.rules
    .filter(({ scope }) => question.scope === "COMBINED" || scope === question.scope)
    .map(({ kind, name, nameInEnglish, scope, nature, thresholdPercent }): readonly StreamedCell[] => [
      kind,
      name,
      nameInEnglish,
      scope,
      nature,
      thresholdPercent === null ? null : `> ${thresholdPercent}`,
    ]),
  hasFilter: false,
});

/** Where the figures come from. */
export const sourcesSheet = ({ read }: ReconciliationFile): StreamedSheet => ({
  name: "Sumber",
  columns: SOURCE_COLUMNS,
  rows: sourceRows(read),
  hasFilter: false,
});

/** What was asked, so that the file can be made again. */
export const questionSheet = ({ question, read, madeAt }: ReconciliationFile): StreamedSheet => {
  const asked = ["level", "period", "within", "scope", "status", "finding", "orderBy", "direction"] as const;
  return {
    name: "Pertanyaan",
    columns: textColumns({ "Bagian / Part": 26, "Isi / Value": 60 }),
    rows: [
      ...asked.map((name) => [name, question[name]]),
      ["Jumlah baris / Rows", String(read.count)],
      ["Dibuat / Made at", madeAt.toISOString()],
    ],
    hasFilter: false,
  };
};
