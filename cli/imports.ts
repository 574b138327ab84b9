import { AppError } from "../platform/errors.ts";
import type { AnyImportFormat } from "../platform/import/format.ts";
import { FINDING_KINDS, type FindingKind } from "../platform/import/reason-rows/row.ts";
import { isReasonCode, reasonOf } from "../platform/import/reasons.ts";
import { importRunId } from "../platform/import/run-id.ts";
import type { ImportSummary } from "../platform/import/run-import.ts";
import { nearestName } from "../platform/nearest-name.ts";
import type { SubgraphDefinition } from "../platform/serve-subgraph/definition.ts";

/** A kind of file, and the subgraph whose source it goes into. */
export interface KnownFormat {
  readonly subgraph: string;
  readonly format: AnyImportFormat;
}

/** All kinds of files that can be imported. */
export const listFormats = (
  subgraphs: readonly Pick<SubgraphDefinition, "name" | "imports">[],
): readonly KnownFormat[] =>
  subgraphs.flatMap(({ name, imports }) => imports.map((format) => ({ subgraph: name, format })));

/**
 * The format of this id.
 *
 * @throws AppError FORMAT_UNKNOWN
 */
export const findFormat = (formats: readonly KnownFormat[], id: string): KnownFormat => {
  const found = formats.find(({ format }) => format.id === id);
  if (found !== undefined) return found;
  const ids = formats.map(({ format }) => format.id);
  throw new AppError("FORMAT_UNKNOWN", { value: id, formats: nearestName(id, ids) ?? ids.join(", ") });
};

const OUTCOMES: Readonly<Record<ImportSummary["outcome"], string>> = {
  DONE: "imported",
  PREVIEWED: "not imported: this is what an import would do",
  BEFORE: "was imported before, nothing was done",
  STOPPED: "stopped before its end: the same command goes on from there",
};

/** What came of an import, for the terminal. */
export const summaryText = (file: string, subgraph: string, summary: ImportSummary): readonly string[] => {
  const { outcome, runId, sourceId, finishedOn, unknownHeadings, reasons } = summary;
  const { rowsRead, rowsTaken, rowsRefused, cellsCorrected, rowsFlagged } = summary;
  const rowsTotal = rowsRead - rowsTaken - rowsRefused;
  return [
    `${file}: ${OUTCOMES[outcome]}${outcome === "BEFORE" && finishedOn !== null ? ` (${finishedOn})` : ""}`,
    `  source ${sourceId}${runId === null ? "" : `, run ${importRunId(subgraph, runId)}`}`,
    `  ${rowsRead} rows read: ${rowsTaken} taken, ${rowsRefused} refused${rowsTotal > 0 ? `, ${rowsTotal} of totals` : ""}; ${rowsFlagged} rows flagged, ${cellsCorrected} cells corrected`,
    ...(unknownHeadings.length > 0 ? [`  columns that are not of the format: ${unknownHeadings.join(", ")}`] : []),
    ...FINDING_KINDS.flatMap((kind) => reasonLines(reasons, kind)),
  ];
};

const reasonLines = (reasons: ImportSummary["reasons"], kind: FindingKind): string[] =>
  Object.entries(reasons).flatMap(([code, count]) => {
    if (!isReasonCode(code) || reasonOf(code).kind !== kind) return [];
    const { id, en } = reasonOf(code);
    return [`  ${kind.toLowerCase().padEnd(9)} ${String(count).padStart(8)} ${code}: ${id} / ${en}`];
  });
