import type { QuestionRow } from "./compare.ts";
import { type ExportRow, LENGTHS } from "./exports.ts";

const tableOf = (headings: readonly string[], lines: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The questions as a Markdown table; the bar is 3x. */
export const questionTable = (rows: readonly QuestionRow[]): string =>
  tableOf(
    ["all 83,762 villages", "hand-written SQL ms", "in-process ms", "of it", "HTTP ms", "of it"],
    rows.map(({ told, ms: [written = Number.NaN, ...others] }) => [
      told,
      written.toFixed(0),
      ...others.flatMap((ms) => [ms.toFixed(0), `${(ms / written).toFixed(2)}x`]),
    ]),
  );

/** The files as a Markdown table. */
export const exportTable = (rows: readonly ExportRow[]): string =>
  tableOf(
    ["20 measures", "rows", "MB", "rows/s", ...LENGTHS.map((length) => `peak MB after ${length} rows`)],
    rows.map(({ form, rows: count, megabytes, rate, peakMb }) => [
      form,
      String(count),
      megabytes.toFixed(1),
      rate.toFixed(0),
      ...peakMb.map((peak) => peak.toFixed(0)),
    ]),
  );
