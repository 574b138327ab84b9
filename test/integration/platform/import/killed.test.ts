import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CHUNK_ROWS } from "../../../../platform/import/run-import.ts";
import { HARVEST_CHECK, type HarvestKit, manyRows, openHarvest } from "../../../support/harvest-import.ts";
import { importCommand } from "../../../support/importing-process/order.ts";
import { useProcesses } from "../../../support/processes.ts";

const processes = useProcesses();
let kit: HarvestKit;
beforeAll(async () => {
  kit = await openHarvest();
});
afterAll(() => kit.stop());

const ROWS = 2 * CHUNK_ROWS + 1_000;

/** How many statements of each process are answered: before the first chunk, in it and at its end, and in those after it. */
const LIVES = [3, 9, 15, 21, 27, 33];

test("an import that is killed again and again ends with every row once, sums that are right and a whole ledger", async () => {
  const file = kit.file(manyRows(ROWS));
  const order = { url: kit.database.url, format: "harvest", file };
  for (const statements of LIVES) {
    const command = importCommand({ ...order, kill: { statements, ms: 0 } });
    expect(await processes.run(command)).toEqual({ code: "SIGKILL", output: "" });
    await expectConsistent();
  }
  const { output } = await processes.run(importCommand(order));
  expect(output).toMatch(/^DONE /m);
  const rows = await kit.look(
    "select count(*) as rows, sum(tons) as tons from harvest_rollup where length(region_code) = 13",
  );
  expect(rows).toEqual([{ rows: ROWS, tons: "43994" }]);
  expect(await kit.look("select ordinal, rows_read from import_chunk order by 1")).toEqual([
    { ordinal: 0, rows_read: CHUNK_ROWS },
    { ordinal: 1, rows_read: CHUNK_ROWS },
    { ordinal: 2, rows_read: 1_000 },
  ]);
  await expectConsistent();
}, 120_000);

/** At any moment the ledger says what is there, and the sums are those of the rows that are there. */
const expectConsistent = async (): Promise<void> => {
  expect(await kit.look(HARVEST_CHECK)).toEqual([]);
  const [found] = await kit.look(`
    select (select count(*) from harvest_rollup where length(region_code) = 13) as rows,
      (select coalesce(sum(rows_taken), 0) from import_chunk) as chunks,
      (select coalesce(sum(rows_taken), 0) from import_run) as runs`);
  const { rows, chunks, runs } = found as { rows: number; chunks: string; runs: string };
  expect({ chunks: Number(chunks), runs: Number(runs) }).toEqual({ chunks: rows, runs: rows });
};
