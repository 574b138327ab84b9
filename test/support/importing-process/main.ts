import { createDatabase } from "../../../platform/database/connect.ts";
import { readRegionResolver } from "../../../platform/import/regions/read-resolver.ts";
import { runImport } from "../../../platform/import/run-import.ts";
import { harvest } from "../harvest-import.ts";
import { silentLog } from "../silent-log.ts";
import { TEST_KEYS } from "../subgraph-kit.ts";

/**
 * A program that imports a file of harvests and says what came of it. The database's URL is the first argument, the file
 * the second; the third, if there is one, is how many statements are answered before the program kills itself.
 */
const [, , url = "", file = "", life = "Infinity"] = process.argv;
let left = Number(life);
const onStatement = (): void => {
  left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
};
const db = createDatabase({ url, name: "importing", log: silentLog, onStatement });
const regions = await readRegionResolver(db);
const { outcome } = await runImport({ db, format: harvest, file, regions, keys: TEST_KEYS });
process.stdout.write(`${outcome}\n`);
await db.destroy();
