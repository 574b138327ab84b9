import { createDatabase } from "../../../platform/database/connect.ts";
import { readRegionResolver } from "../../../platform/import/regions/read-resolver.ts";
import { runImport } from "../../../platform/import/run-import.ts";
import { harvest } from "../harvest-import.ts";
import { silentLog } from "../silent-log.ts";
import { TEST_KEYS } from "../subgraph-kit.ts";
import { readOrder } from "./order.ts";

/**
 * A program that imports a file, and says what came of it and how many statements that took; what to import, and when to kill
 * itself, stands in its only argument (`order.ts`).
 */
const { url, format: id, file, set, kill } = readOrder(process.argv[2]);
let statements = 0;
const onStatement = (): void => {
  statements += 1;
  if (statements === kill?.statements) setTimeout(() => process.kill(process.pid, "SIGKILL"), kill.ms);
};
/** Formats of the product are loaded where they are asked for: they take longer than the import of a small file. */
const findFormat = async () => {
  if (id === harvest.id) return harvest;
  const { SUBGRAPHS } = await import("../../../subgraphs/index.ts");
  return SUBGRAPHS.flatMap(({ imports }) => imports).find((known) => known.id === id);
};
const format = await findFormat();
if (format === undefined) throw new Error(`there is no format ${id}`);
const db = createDatabase({ url, name: "importing", log: silentLog, statementTimeoutMs: 0, onStatement });
const regions = await readRegionResolver(db);
const { outcome } = await runImport({ db, format, file, regions, keys: TEST_KEYS, set });
process.stdout.write(`${outcome} ${statements}\n`);
await db.destroy();
