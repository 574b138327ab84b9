import { startServer } from "../server-process.ts";

/** A file of all villages in one form. */
export interface ExportRow {
  readonly form: string;
  readonly rows: number;
  readonly megabytes: number;
  /** Rows a second. */
  readonly rate: number;
  /** The most memory the process has held after each file of `LENGTHS`; the last one is that of all villages. */
  readonly peakMb: readonly number[];
}

const FORMS = ["csv", "ndjson", "xlsx"];

/** Twenty, of all sources. */
const COLUMNS = [
  "PKH_FAMILIES",
  "PKH_MEMBERS",
  "PKH_ELDERLY",
  "PKH_ACTIVE_FAMILIES",
  "PKH_ENTITLED",
  "COMMITMENT_MET",
  "GRADUATED_FAMILIES",
  "COMPLAINTS_FILED",
  "VILLAGE_FUND_CEILING",
  "VILLAGE_FUND_TRANSFERRED",
  "VILLAGE_FUND_REALISED",
  "INDEX_SCORE",
  "ENTERPRISES_ACTIVE",
  "ENTERPRISE_UNITS",
  "LOCAL_FACILITATORS",
  "PKH_ORDERED_AMOUNT",
  "PKH_CREDITED_FAMILIES",
  "PKH_CREDITED_AMOUNT",
  "PKH_WITHDRAWN_AMOUNT",
  "SEMBAKO_CREDITED_AMOUNT",
];

/** Rows of the files that each process makes one after the other: what is held must not grow with them. */
export const LENGTHS = [20_000, 40_000, 83_762] as const;

/**
 * Measures files of all villages by 20 measures, each form in a process of its own, so that each has its own peak of memory.
 *
 * @param databaseUrls by subgraph name
 */
export const measureExports = async (databaseUrls: Readonly<Record<string, string>>): Promise<readonly ExportRow[]> => {
  const measured: ExportRow[] = [];
  for (const form of FORMS) {
    const server = await startServer({ role: "in-process", databaseUrls });
    const { origin } = new URL(server.started.url ?? "");
    const file = `${origin}/exports/synergy.${form}?level=VILLAGE&period=2024&columns=${COLUMNS.join(",")}`;
    let last = { rows: 0, bytes: 0, ms: Number.NaN };
    const peakMb: number[] = [];
    for (const length of LENGTHS) {
      last = await takeFile(`${file}&first=${length}`);
      if (last.rows !== length) throw new Error(`${form}: ${last.rows} rows instead of ${length}`);
      peakMb.push(server.peakMb());
    }
    await server.stop();
    const { rows, bytes, ms } = last;
    measured.push({ form, rows, megabytes: bytes / 1e6, rate: (rows / ms) * 1_000, peakMb });
  }
  return measured;
};

/** Reads a file to its end, and keeps none of it. */
const takeFile = async (url: string): Promise<{ rows: number; bytes: number; ms: number }> => {
  const begun = performance.now();
  const response = await fetch(url);
  const { status, headers, body } = response;
  if (status !== 200 || body === null) throw new Error(`${url} answered ${status}: ${await response.text()}`);
  let bytes = 0;
  for await (const chunk of body) bytes += chunk.byteLength;
  return { rows: Number(headers.get("sinergi-rows")), bytes, ms: performance.now() - begun };
};
