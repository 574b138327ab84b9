import type { Figures } from "../measure.ts";

/** One gateway, measured in front of the same subgraphs; the first figure of its lists is the gateway's. */
export interface PeerRow extends Figures {
  readonly name: string;
  /** What it does once for equal work under way at the same time: rows are compared where this is the same. */
  readonly deduplication: string;
  /** Of the gateway's process alone. */
  readonly peakMb: number;
}

const HEADINGS = [
  "deduplication",
  "gateway",
  "villages ms",
  "against ours",
  "CPU ms gateway + subgraphs",
  "small requests/s",
  "against ours",
  "CPU ms gateway + subgraphs",
  "peak MB",
];

/** The rows as a Markdown table. Each is compared with the first row that has the same deduplication and is `ours`. */
export const peerTable = (rows: readonly PeerRow[], ours: string): string => {
  const lines = rows.map((row) => {
    const base = rows.find(({ name, deduplication }) => name === ours && deduplication === row.deduplication);
    return [
      row.deduplication,
      row.name,
      row.villagesMs.toFixed(0),
      times(base?.villagesMs, row.villagesMs),
      row.villagesCpuMs.map((ms) => ms.toFixed(0)).join(" + "),
      row.smallRate.toFixed(0),
      times(row.smallRate, base?.smallRate),
      row.smallCpuMs.map((ms) => ms.toFixed(2)).join(" + "),
      row.peakMb.toFixed(0),
    ];
  });
  return [HEADINGS, HEADINGS.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

const times = (value: number | undefined, of: number | undefined): string =>
  value === undefined || of === undefined ? "-" : `${(value / of).toFixed(2)}x`;
