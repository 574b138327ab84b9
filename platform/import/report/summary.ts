import type { ImportFormat } from "../format.ts";
import { reasonOf } from "../reasons.ts";
import { KINDS } from "./findings-table.ts";
import type { ImportReport } from "./read-report.ts";

/** One line of the summary: what it is about, its value, and what can be done. */
export type SummaryLine = readonly [subject: string, value: string | number, remedy: string];

/** The summary of a run: what became of its rows, what was found how often, and its totals. */
export const summaryLines = <Row extends object>(
  { run, reasons, totals }: Pick<ImportReport, "run" | "reasons" | "totals">,
  { title, columns }: Pick<ImportFormat<Row>, "title" | "columns">,
): SummaryLine[] => [
  ["Format", `${run.format}: ${title.id} (${title.en})`, ""],
  ["Berkas (file)", run.fileName, ""],
  ["SHA-256", run.sha256, ""],
  ["Status", run.status, ""],
  ["Mulai (started)", run.startedAt, ""],
  ["Selesai (finished)", run.finishedAt ?? "", ""],
  ["Baris dibaca (rows read)", run.rowsRead, ""],
  ["Baris diterima (rows taken)", run.rowsTaken, ""],
  ["Baris ditolak (rows refused)", run.rowsRefused, ""],
  ["Baris ditandai (rows flagged)", run.rowsFlagged, ""],
  ["Sel diperbaiki (cells corrected)", run.cellsCorrected, ""],
  ...reasons.map(({ reason, findings, firstLine }): SummaryLine => {
    const { kind, id, en, remedy } = reasonOf(reason);
    const subject = `${KINDS[kind].id} (${KINDS[kind].en}) ${reason}: ${id} (${en})`;
    return [subject, `${findings}, baris pertama (first line) ${firstLine}`, `${remedy.id} (${remedy.en})`];
  }),
  ...totals.map(({ line, field, stated, computed, isSame }): SummaryLine => {
    const heading = (columns as Readonly<Record<string, { readonly heading: string }>>)[field]?.heading ?? field;
    const same = isSame ? "sama (same)" : "berbeda (different)";
    return [
      `Total ${heading}, baris (line) ${line}`,
      `menurut berkas (stated) ${stated}, menurut hitungan (computed) ${computed}: ${same}`,
      "",
    ];
  }),
];
