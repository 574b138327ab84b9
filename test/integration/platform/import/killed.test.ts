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

test("an import whose connection the server ends stops with an error, and goes on when it is called again", async () => {
  await kit.empty();
  const file = kit.file(manyRows(ROWS));
  // The server ends the process that serves the transaction of the second chunk, in the middle of it.
  await kit.db.raw(`
    create function end_backend() returns trigger language plpgsql as $$
    begin
      if new.ordinal = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
      return new;
    end $$`);
  await kit.db.raw("create trigger ends before insert on import_chunk for each row execute function end_backend()");
  await expect(kit.importFile(file)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  await expectConsistent();
  await kit.db.raw("drop function end_backend() cascade");
  expect(await kit.importFile(file)).toMatchObject({ outcome: "DONE", rowsTaken: ROWS });
  await expectConsistent();
});

test("an import that the disk has no room for stops with an error, leaves no half of a chunk, and goes on later", async () => {
  await kit.empty();
  const file = kit.file(manyRows(ROWS));
  // What PostgreSQL answers where a table cannot grow; when a chunk's sums are written, which comes after its rows.
  await kit.db.raw(`
    create function refuse_room() returns trigger language plpgsql as $$
    begin
      if (select count(*) from import_chunk) = 1 and new.region_code = 'ID' then
        raise exception 'could not extend file' using errcode = 'disk_full';
      end if;
      return new;
    end $$`);
  await kit.db.raw(
    "create trigger refuses before insert or update on harvest_rollup for each row execute function refuse_room()",
  );
  await expect(kit.importFile(file)).rejects.toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) });
  expect(await kit.look("select ordinal from import_chunk")).toEqual([{ ordinal: 0 }]);
  await expectConsistent();
  await kit.db.raw("drop function refuse_room() cascade");
  expect(await kit.importFile(file)).toMatchObject({ outcome: "DONE", rowsTaken: ROWS });
  await expectConsistent();
});

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
