import pg from "pg";
import copyStreams from "pg-copy-streams";
import type { BenchDatabases } from "../databases.ts";
import { medianOf } from "../load.ts";
import type { Effort } from "../measure.ts";
import { personaToken } from "../persona-token.ts";
import { startServer } from "../server-process.ts";

/** What a file of all payments to the families of a regency takes. */
export interface PaymentFile {
  readonly rows: number;
  /** Of the file, median, milliseconds: page by page, each audited before it leaves. */
  readonly fileMs: number;
  /** Of the same columns of the same rows by COPY, which asks nobody and writes nothing down; median, milliseconds. */
  readonly copyMs: number;
  /** Memory at the peak over that after a file of one row, megabytes. */
  readonly addedMb: number;
}

/** The regency whose families the demo has one by one, whoever they are. */
const REGENCY = "33.07";

const COLUMNS = "ref period programme amount stage creditedOn withdrawnOn withdrawnAmount";

const questionOf = (period: string): string =>
  `query Payments { transfers(within: "${REGENCY}"${period}) { nodes { ${COLUMNS} family { id } } } }`;

const COPY = `
  copy (select ref, period, programme, amount, stage, credited_on, withdrawn_on, withdrawn_amount, family_id
    from transfer where regency_code = '${REGENCY}' order by ref)
  to stdout (format csv, header)`;

/** Measures the file over HTTP, everything in one process, and COPY by turns. Each file adds its pages to the audit of the bench's database. */
export const measurePayments = async (databases: BenchDatabases, { paymentRounds }: Effort): Promise<PaymentFile> => {
  const { sourceUrls } = await databases.filled("seed");
  const token = await personaToken(`regency:${REGENCY}`);
  const server = await startServer({ role: "in-process", databaseUrls: sourceUrls });
  const { origin } = new URL(server.started.url ?? "");
  const database = new pg.Client({ connectionString: sourceUrls["disbursement"] });
  await database.connect();
  await database.query(`set sinergi.regions = '${REGENCY}'`);
  await takeFile(origin, token, questionOf(', period: "2020-04"'));
  const beforeMb = server.peakMb();
  const files: number[] = [];
  const copies: number[] = [];
  let rows = 0;
  for (let round = 0; round < paymentRounds; round += 1) {
    const begun = performance.now();
    const lines = await takeFile(origin, token, questionOf(""));
    const between = performance.now();
    const copied = await linesOf(database.query(copyStreams.to(COPY)));
    copies.push(performance.now() - between);
    files.push(between - begun);
    rows = lines - 2; // the heading, and the line by which a whole file is known
    if (copied - 1 !== rows) throw new Error(`the file has ${rows} rows, and COPY ${copied - 1}`);
  }
  const addedMb = server.peakMb() - beforeMb;
  await database.end();
  await server.stop();
  return { rows, fileMs: medianOf(files), copyMs: medianOf(copies), addedMb };
};

/** Reads a file to its end, and keeps none of it. Gives the number of its lines. */
const takeFile = async (origin: string, token: string, query: string): Promise<number> => {
  const response = await fetch(`${origin}/exports/query.csv`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, all: true }),
  });
  const { status, body } = response;
  if (status !== 200 || body === null) throw new Error(`the file was refused, ${status}: ${await response.text()}`);
  return linesOf(body);
};

const LINE_END = 10;

const linesOf = async (chunks: AsyncIterable<Uint8Array>): Promise<number> => {
  let lines = 0;
  for await (const chunk of chunks)
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) lines += 1;
  return lines;
};
