import { cpus } from "node:os";
import { createProgress } from "../cli/progress.ts";
import { createLog } from "../platform/log.ts";
import { measureAccess } from "./access/measure.ts";
import { accessTable } from "./access/table.ts";
import { openBenchDatabases } from "./databases.ts";
import { measureImports } from "./imports/measure.ts";
import { importTable } from "./imports/table.ts";
import { chosenEffort } from "./measure.ts";
import { measurePayments } from "./payments/measure.ts";
import { paymentTable } from "./payments/table.ts";
import { measureReports } from "./reports/measure.ts";
import { reportTable } from "./reports/table.ts";
import { measureSynergy } from "./synergy/measure.ts";
import { exportTable, questionTable } from "./synergy/table.ts";
import { measureWays, waysTable } from "./ways.ts";

// `npm run bench`: every way to answer the same two queries, what access control costs, how fast files are imported, what questions
// across sources and reports of regions cost, and the file of a regency's payments, on an otherwise idle machine. With the name of a
// part, such as `-- --access`, that one alone; with `-- --quick` it only shows that everything works.

const effort = chosenEffort();
const progress = createProgress();
const log = createLog({ level: "error" });
const databases = await openBenchDatabases(log, progress);
const only = ["ways", "access", "imports", "synergy", "reports", "payments"].filter((name) =>
  process.argv.includes(`--${name}`),
);

/** Measures a part, unless others are asked for. */
async function part<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
  if (only.length > 0 && !only.includes(name)) return undefined;
  const task = progress.task(`bench ${name}`);
  const result = await work();
  task.finish();
  return result;
}

const ways = await part("ways", async () => measureWays(await databases.filled("seed"), effort, progress));
const access = await part("access", async () => measureAccess((await databases.filled("seed")).sourceUrls, effort));
const imports = await part("imports", () => measureImports(databases, effort));
const synergy = await part("synergy", () => measureSynergy(databases, effort, log));
const reports = await part("reports", () => measureReports(databases, effort, log));
const payments = await part("payments", () => measurePayments(databases, effort));
await databases.stop();
progress.stop();

process.stdout.write(`
Machine: ${cpus().length} x ${cpus()[0]?.model ?? "?"}, Node ${process.version}. Command: npm run bench${only.length === 0 ? "" : ` -- ${only.map((name) => `--${name}`).join(" ")}`}.
CPU and peak memory: all processes of a row without PostgreSQL.
`);
if (ways !== undefined)
  process.stdout.write(`
8,494 villages of Jawa Timur, twelve fields, three sources: median of ${effort.villageRounds} requests, one at a time.
Small query, three sources: ${effort.smallSeconds} s at 16 connections.

${waysTable(ways)}
`);
if (access !== undefined)
  process.stdout.write(`
Access layer: the small query at 16 connections, no deduplication, ${effort.accessRounds} rounds of ${effort.accessSeconds} s each, by turns.

${accessTable(access)}
`);
if (imports !== undefined)
  process.stdout.write(`
Imports: the whole command, into a database without figures, against a bare COPY of the rows it has written.

${importTable(imports)}
`);
if (synergy !== undefined)
  process.stdout.write(`
Questions across sources: median of ${effort.synergyRounds} requests, one at a time, by turns; figures were loaded before.
Loading them, three sources: ${(synergy.loading.ms / 1_000).toFixed(1)} s with the start of the command, peak ${synergy.loading.peakMb.toFixed(0)} MB.

${questionTable(synergy.questions)}

${exportTable(synergy.exports)}
`);
if (reports !== undefined)
  process.stdout.write(`
Reports of regions, 2024: median of ${effort.synergyRounds} of each, one at a time, by turns; figures of villages were copied before.

${reportTable(reports)}
`);
if (payments !== undefined)
  process.stdout.write(`
All payments to the families of a regency as one CSV, audited page by page, against COPY: median of ${effort.paymentRounds} of each, by turns.

${paymentTable(payments)}
`);
