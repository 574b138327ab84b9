import type { ImportRow } from "./measure.ts";

const HEADINGS = ["import", "rows", "rows/s", "bare COPY rows/s", "share of COPY", "peak MB"];

/** The imports as a Markdown table. */
export const importTable = (rows: readonly ImportRow[]): string => {
  const lines = rows.map(({ name, rows: count, rate, copyRate, peakMb }) => [
    name,
    String(count),
    rate.toFixed(0),
    copyRate.toFixed(0),
    `${((rate / copyRate) * 100).toFixed(1)} %`,
    peakMb.toFixed(0),
  ]);
  return [HEADINGS, HEADINGS.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};
