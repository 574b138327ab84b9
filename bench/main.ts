import { cpus } from "node:os";
import { createProgress } from "../cli/progress.ts";
import { createLog } from "../platform/log.ts";
import { measureAccess } from "./access/measure.ts";
import { accessTable } from "./access/table.ts";
import { openBenchDatabases } from "./databases.ts";
import { chosenEffort } from "./measure.ts";
import { measureWays, waysTable } from "./ways.ts";

// `npm run bench`: every way to answer the same two queries, and what access control costs, on an otherwise idle machine.
// With `-- --access` the cost of access control alone; with `-- --quick` it only shows that everything works.

const effort = chosenEffort();
const progress = createProgress();
const databases = await openBenchDatabases(createLog({ level: "error" }), progress);
const ways = process.argv.includes("--access") ? undefined : await measureWays(databases, effort, progress);
const task = progress.task("with and without the access layer");
const access = await measureAccess(databases.sourceUrls, effort);
task.finish();
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
process.stdout.write(`
Access layer: the small query at 16 connections, no deduplication, ${effort.accessRounds} rounds of ${effort.accessSeconds} s each, by turns.

${accessTable(access)}
`);
