import { cpus } from "node:os";
import { createProgress } from "../cli/progress.ts";
import { createLog } from "../platform/log.ts";
import { measureAccess } from "./access/measure.ts";
import { accessTable } from "./access/table.ts";
import { openBenchDatabases } from "./databases.ts";
import { measureImports } from "./imports/measure.ts";
import { importTable } from "./imports/table.ts";
import { chosenEffort } from "./measure.ts";
import { measureWays, waysTable } from "./ways.ts";

// `npm run bench`: every way to answer the same two queries, what access control costs, and how fast files are imported, on
// an otherwise idle machine. With `-- --access` or `-- --imports` one of the latter alone; with `-- --quick` it only shows
// that everything works.

const effort = chosenEffort();
const progress = createProgress();
const databases = await openBenchDatabases(createLog({ level: "error" }), progress);
const only = ["--access", "--imports"].find((part) => process.argv.includes(part));
const ways = only === undefined ? await measureWays(databases, effort, progress) : undefined;
const access =
  only === "--imports" ? undefined : await told("access layer", () => measureAccess(databases.sourceUrls, effort));
const imports = only === "--access" ? undefined : await told("imports", () => measureImports(databases, effort));
await databases.stop();
progress.stop();

process.stdout.write(`
Machine: ${cpus().length} x ${cpus()[0]?.model ?? "?"}, Node ${process.version}. Command: npm run bench.
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

async function told<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const task = progress.task(name);
  const result = await work();
  task.finish();
  return result;
}
