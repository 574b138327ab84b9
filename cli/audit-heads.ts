import type { AuditHead } from "../platform/audit/findings.ts";
import { AppError } from "../platform/errors.ts";

/** A head and the source whose chain it ends. */
export interface SourceHead extends AuditHead {
  readonly source: string;
}

const LINE = /^head (\S+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{1,15}) ([0-9a-f]{64})$/;

/** A head as a line of `sinergi audit verify`, which `readHeadLines` reads again. */
export const headLine = ({ source, writer, seq, hash }: SourceHead): string =>
  `head ${source} ${writer} ${seq} ${hash}`;

/**
 * The heads in the kept output of one or more runs; other lines are passed over. A file that holds none, or is damaged, is
 * refused, since it would otherwise find nothing wrong with anything.
 *
 * @param file for the error only
 * @throws AppError AUDIT_HEADS_INVALID
 */
export const readHeadLines = (file: string, text: string, sources: readonly string[]): readonly SourceHead[] => {
  const refuse = (reason: string) => new AppError("AUDIT_HEADS_INVALID", { file, reason });
  const heads = text.split(/\r?\n/).flatMap((line, place) => {
    if (!line.startsWith("head")) return [];
    const [, source = "", writer = "", seq = "", hash = ""] = LINE.exec(line) ?? [];
    if (writer === "") throw refuse(`line ${place + 1} is damaged`);
    if (!sources.includes(source)) throw refuse(`line ${place + 1} names an unknown source`);
    return [{ source, writer, seq: Number(seq), hash }];
  });
  if (heads.length === 0) throw refuse("it holds no head");
  return heads;
};
