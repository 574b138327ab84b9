import { setImmediate } from "node:timers/promises";
import { isFamilyCard } from "./cells/family.ts";
import type { RawChunk } from "./chunks.ts";
import type { Finding } from "./finding.ts";
import type { AnyImportFormat, NotWritten, ReadRow } from "./format.ts";
import type { ImportRow, RowReader } from "./read-row.ts";
import type { RawRow } from "./read/table.ts";
import { reasonOf } from "./reasons.ts";
import type { StatedTotal, Sums, Totals } from "./totals.ts";

/** What was found in the rows of a chunk, by line. */
export type FindingsByLine = ReadonlyMap<number, readonly Finding[]>;

/** A chunk whose rows were read and checked; nothing of it is written yet. */
export interface CheckedChunk {
  readonly ordinal: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Totals included. */
  readonly rowsRead: number;
  /** Those to write. */
  readonly rows: readonly ReadRow<ImportRow>[];
  readonly totals: readonly StatedTotal[];
  /** Of all rows of the file up to the end of this chunk. */
  readonly sums: Sums;
  readonly findings: FindingsByLine;
  readonly raw: ReadonlyMap<number, RawRow>;
}

/** So many rows are checked at a stretch; in between, the chunk before them goes on being written. */
const STRETCH_ROWS = 50;

/** Checks the rows of a chunk; a second row with the same key is refused. */
export const checkChunk = async (
  format: AnyImportFormat,
  reader: RowReader,
  totals: Totals,
  { ordinal, rows }: RawChunk,
): Promise<CheckedChunk> => {
  const taken = new Map<string, ReadRow<ImportRow>>();
  const stated: StatedTotal[] = [];
  const findings = new Map<number, readonly Finding[]>();
  const raw = new Map<number, RawRow>();
  for (const [index, rawRow] of rows.entries()) {
    if (index % STRETCH_ROWS === STRETCH_ROWS - 1) await setImmediate();
    const checked = reader.read(rawRow);
    const { line, fate, values } = checked;
    raw.set(line, rawRow);
    if (checked.findings.length > 0) findings.set(line, checked.findings);
    for (const total of totals.take(checked)) {
      stated.push(total);
      if (total.stated !== total.computed)
        addFinding(findings, line, findIn(reader, rawRow, total.field, "TOTAL_DIFFERS"));
    }
    if (fate !== "TAKEN") continue;
    const key = keyOf(format, values);
    if (taken.has(key)) addFinding(findings, line, notWrittenFinding(format, reader, rawRow, "DUPLICATE_KEY"));
    else taken.set(key, { line, row: values });
  }
  return {
    ordinal,
    firstLine: rows[0]?.line ?? 0,
    lastLine: rows.at(-1)?.line ?? 0,
    rowsRead: rows.length,
    rows: [...taken.values()],
    totals: stated,
    sums: totals.sums(),
    findings,
    raw,
  };
};

const keyOf = ({ key }: AnyImportFormat, row: ImportRow): string =>
  key.length === 1 ? keyPart(row[key[0] ?? ""]) : JSON.stringify(key.map((field) => keyPart(row[field])));

/** A family is known by the hash of its card, which is the same in every row. */
const keyPart = (value: unknown): string => (isFamilyCard(value) ? value.cardHmac.toString("hex") : String(value));

const addFinding = (findings: Map<number, readonly Finding[]>, line: number, finding: Finding): void => {
  findings.set(line, [...(findings.get(line) ?? []), finding]);
};

const findIn = (reader: RowReader, raw: RawRow, field: string, reason: Finding["reason"]): Finding =>
  "cells" in raw ? reader.find(raw, field, reason) : { reason, heading: null, value: null };

/** A finding of a whole row shows the first field of its key. */
const notWrittenFinding = (
  format: AnyImportFormat,
  reader: RowReader,
  raw: RawRow,
  reason: Finding["reason"],
): Finding => findIn(reader, raw, format.key[0] ?? "", reason);

/** The findings of a chunk with those that writing it brought. */
export const withNotWritten = (
  format: AnyImportFormat,
  reader: RowReader,
  chunk: CheckedChunk,
  notWritten: readonly NotWritten[],
): FindingsByLine => {
  const findings = new Map(chunk.findings);
  for (const { line, reason } of notWritten) {
    const raw = chunk.raw.get(line);
    if (raw !== undefined) addFinding(findings, line, notWrittenFinding(format, reader, raw, reason));
  }
  return findings;
};

/** What became of the rows of a chunk. A row may be flagged and corrected at once; a refused one is nothing else. */
export interface ChunkCounts {
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  readonly cellsCorrected: number;
  readonly rowsFlagged: number;
}

/** Counts what became of the rows. What is neither taken nor refused are total rows. */
export const countChunk = (chunk: CheckedChunk, findings: FindingsByLine): ChunkCounts => {
  const kindsByLine = [...findings].map(([line, found]) => ({
    line,
    kinds: found.map(({ reason }) => reasonOf(reason).kind),
  }));
  const refused = new Set(kindsByLine.flatMap(({ line, kinds }) => (kinds.includes("REFUSED") ? [line] : [])));
  const others = kindsByLine.filter(({ line }) => !refused.has(line));
  return {
    rowsRead: chunk.rowsRead,
    rowsTaken: chunk.rows.filter(({ line }) => !refused.has(line)).length,
    rowsRefused: refused.size,
    cellsCorrected: others.reduce((sum, { kinds }) => sum + kinds.filter((kind) => kind === "CORRECTED").length, 0),
    rowsFlagged: others.filter(({ kinds }) => kinds.includes("FLAGGED")).length,
  };
};
