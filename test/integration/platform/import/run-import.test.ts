import { appendFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { CHUNK_ROWS } from "../../../../platform/import/run-import.ts";
import type { AnyImportFormat } from "../../../../platform/import/format.ts";
import {
  HARVEST_CHECK,
  type HarvestKit,
  harvest,
  HEADING,
  manyRows,
  openHarvest,
} from "../../../support/harvest-import.ts";

let kit: HarvestKit;
beforeAll(async () => {
  kit = await openHarvest();
});
beforeEach(() => kit.empty());
afterAll(() => kit.stop());

/** More than two chunks. */
const ROWS = 2 * CHUNK_ROWS + 1_000;

/** The format, failing before it writes this chunk. */
const failingAt = (chunk: number): AnyImportFormat => {
  let written = 0;
  return {
    ...harvest,
    write: async (trx, rows, context) => {
      if (written === chunk) throw new Error("the power is gone");
      written += 1;
      return harvest.write(trx, rows, context);
    },
  };
};

const sums = () =>
  kit.look("select count(*) as rows, sum(tons) as tons from harvest_rollup where length(region_code) = 13");

/** What a file of many rows brings, whatever happened on the way. */
const WHOLE = [{ rows: ROWS, tons: "43994" }];

const chunks = () => kit.look("select ordinal, first_line, last_line, rows_taken from import_chunk order by 1");
const runs = () => kit.look("select status, rows_read, rows_taken from import_run");

const CHUNKS = [
  { ordinal: 0, first_line: 2, last_line: CHUNK_ROWS + 1, rows_taken: CHUNK_ROWS },
  { ordinal: 1, first_line: CHUNK_ROWS + 2, last_line: 2 * CHUNK_ROWS + 1, rows_taken: CHUNK_ROWS },
  { ordinal: 2, first_line: 2 * CHUNK_ROWS + 2, last_line: ROWS + 1, rows_taken: 1_000 },
];

const expectWhole = async (): Promise<void> => {
  expect(await sums()).toEqual(WHOLE);
  expect(await chunks()).toEqual(CHUNKS);
  expect(await runs()).toEqual([{ status: "DONE", rows_read: ROWS, rows_taken: ROWS }]);
  expect(await kit.look(HARVEST_CHECK)).toEqual([]);
};

describe("an import", () => {
  test("writes every row once, with all sums above, and a ledger row a chunk", async () => {
    const progress: number[] = [];
    const summary = await kit.run(manyRows(ROWS), { onProgress: (rows) => progress.push(rows) });
    expect(summary).toMatchObject({ outcome: "DONE", rowsRead: ROWS, rowsTaken: ROWS, rowsRefused: 0 });
    expect(progress).toEqual([CHUNK_ROWS, 2 * CHUNK_ROWS, ROWS]);
    await expectWhole();
  });

  test("of the same file again does nothing, and says when it was imported", async () => {
    const file = kit.file(manyRows(10));
    const first = await kit.importFile(file);
    const again = await kit.importFile(file, { format: failingAt(0), name: "another-name.csv" });
    expect(again).toEqual({ ...first, outcome: "BEFORE" });
    expect(again.finishedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("of the same file with another value set is another import", async () => {
    const file = kit.file(["Kode,Ton", "35.01.01.2001,5"]);
    const year = (text: string) => ({ set: [{ heading: "tahun", text }] });
    const first = await kit.importFile(file, year("2023"));
    const second = await kit.importFile(file, year("2024"));
    expect(second.sourceId).not.toBe(first.sourceId);
    expect((await kit.figures("ID")).map(({ year: of, tons }) => [of, tons])).toEqual([
      [2023, 5],
      [2024, 5],
    ]);
  });

  test("that failed goes on behind its last chunk, and ends as if it had not", async () => {
    const file = kit.file(manyRows(ROWS));
    await expect(kit.importFile(file, { format: failingAt(2) })).rejects.toThrow("the power is gone");
    expect(await chunks()).toEqual(CHUNKS.slice(0, 2));
    expect(await runs()).toEqual([{ status: "RUNNING", rows_read: 2 * CHUNK_ROWS, rows_taken: 2 * CHUNK_ROWS }]);
    const summary = await kit.importFile(file, { format: failingAt(1) }); // one chunk is left
    expect(summary).toMatchObject({ outcome: "DONE", rowsRead: ROWS });
    await expectWhole();
  });

  test("that is told to stop ends behind the chunk under way, and goes on later", async () => {
    const file = kit.file(manyRows(ROWS));
    const controller = new AbortController();
    const stopped = await kit.importFile(file, { signal: controller.signal, onProgress: () => controller.abort() });
    expect(stopped).toMatchObject({ outcome: "STOPPED", rowsRead: CHUNK_ROWS });
    expect(await kit.importFile(file)).toMatchObject({ outcome: "DONE", rowsRead: ROWS });
    await expectWhole();
  });

  test("takes turns with others of the same file: every row is there once", async () => {
    const file = kit.file(manyRows(ROWS));
    const summaries = await Promise.all([1, 2, 3].map(() => kit.importFile(file)));
    for (const { rowsRead } of summaries) expect(rowsRead).toBe(ROWS);
    await expectWhole();
  });

  test("takes turns with one of another file, and both are whole", async () => {
    const other = kit.file([HEADING, ...["35.01.01.2001", "35.01.02.2001"].map((code) => `${code},,2099,3,1,`)]);
    await Promise.all([kit.run(manyRows(ROWS)), kit.importFile(other)]);
    expect(await kit.look(HARVEST_CHECK)).toEqual([]);
    expect((await kit.figures("ID")).find(({ year }) => year === 2099)?.tons).toBe(6);
  });

  test("of a file that changes under it is not ended", async () => {
    const file = kit.file(manyRows(2 * CHUNK_ROWS));
    const importing = kit.importFile(file, { onProgress: () => appendFileSync(file, "35.01.01.2001,,2090,1,1,\n") });
    await expect(importing).rejects.toMatchObject({ code: "FILE_CHANGED" });
    expect(await runs()).toMatchObject([{ status: "RUNNING" }]);
  });

  test("of a file that cannot be read leaves no trace", async () => {
    await expect(kit.run(["Kode,Tahun", "35.01.01.2001,2024"])).rejects.toMatchObject({ code: "COLUMN_MISSING" });
    expect(await kit.look("select * from import_run")).toEqual([]);
    expect(await kit.look("select * from data_source")).toEqual([]);
  });

  test("takes no value for a column that the file has, nor for one that is not of the format", async () => {
    const set = (heading: string) => ({ set: [{ heading, text: "2024" }] });
    await expect(kit.run(manyRows(1), set("tahun"))).rejects.toMatchObject({ code: "SET_HAS_COLUMN" });
    await expect(kit.run(manyRows(1), set("bulan"))).rejects.toMatchObject({ code: "SET_UNKNOWN" });
  });
});

describe("a preview", () => {
  const LINES = [
    ...manyRows(CHUNK_ROWS + 10),
    "35.01.01.2001,,2000,1,1,", // of the first chunk
    ",Jumlah,,5,,",
    "35.09.01.2001,Tak Ada,2000,1,1,Siti Aminah",
  ];

  test("tells what an import then does, and leaves nothing", async () => {
    const file = kit.file(LINES);
    const preview = await kit.importFile(file, { dryRun: true });
    expect(preview).toMatchObject({ outcome: "PREVIEWED", runId: null, rowsTaken: CHUNK_ROWS + 10, rowsRefused: 2 });
    const tables = [
      "harvest_rollup",
      "data_source",
      "import_run",
      "import_chunk",
      "import_finding",
      "import_row_aside",
    ];
    for (const table of tables) expect(await kit.look(`select * from ${table} limit 1`)).toEqual([]);
    const { outcome, runId, finishedOn, ...real } = await kit.importFile(file);
    expect(outcome).toBe("DONE");
    expect(preview).toEqual({ ...real, outcome: "PREVIEWED", runId: null, finishedOn: null });
    expect([runId, finishedOn]).not.toContain(null);
  });
});

describe("findings", () => {
  const FOUND = [
    HEADING,
    "35.01.01.2001,,2024,9,10,Siti Aminah",
    "35.01.01.2001,,2024,1,1,Budi",
    "35.01.01.2099,Desa 3,2024,5,,",
    "35.01.01.2098,Entah,2024,2,,Siti Aminah 3507012345678901",
    ",Jumlah,2024,18,,",
  ];

  test("are kept with line, column and value; of a row that is not taken its cells too, personal ones masked", async () => {
    const summary = await kit.run(FOUND);
    expect(summary).toMatchObject({ rowsRead: 5, rowsTaken: 2, rowsRefused: 2, cellsCorrected: 1, rowsFlagged: 2 });
    expect(
      await kit.look("select line, ordinal, column_heading as h, reason, value from import_finding order by 1, 2"),
    ).toEqual([
      { line: 2, ordinal: 0, h: "Simpanan", reason: "PARTS_DIFFER", value: "10" },
      { line: 3, ordinal: 0, h: "Kode", reason: "DUPLICATE_KEY", value: "35.01.01.2001" },
      { line: 4, ordinal: 0, h: "Kode", reason: "CODE_SUPERSEDED", value: "35.01.01.2099" },
      { line: 5, ordinal: 0, h: "Kode", reason: "REGION_UNKNOWN", value: "35.01.01.2098" },
      { line: 5, ordinal: 1, h: "Pelapor", reason: "TEXT_TOO_LONG", value: "S. A." },
      { line: 6, ordinal: 0, h: "Ton", reason: "TOTAL_DIFFERS", value: "18" },
    ]);
    const aside = await kit.look<{ line: number; cells: object }>(
      "select line, cells from import_row_aside order by 1",
    );
    expect(aside.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(aside[2]?.cells).toMatchObject({ Kode: "35.01.01.2098", Pelapor: "S. A." });
    expect(JSON.stringify(await everything())).not.toMatch(/Siti|Budi|3507012345678901/);
  });

  /** All that the ledger keeps. */
  const everything = async () => [
    await kit.look("select * from import_finding"),
    await kit.look("select * from import_row_aside"),
    await kit.look("select * from import_chunk"),
    await kit.look("select * from import_run"),
  ];

  test("a stated total is kept beside the sum of all rows before it, across chunks and where an import goes on", async () => {
    const file = kit.file([...manyRows(CHUNK_ROWS + 5), ",Jumlah,,19999,,", ",Jumlah,,20000,,"]);
    await expect(kit.importFile(file, { format: failingAt(1) })).rejects.toThrow("the power is gone");
    await kit.importFile(file);
    const totals = await kit.look<{ stated: string; computed: string }>(
      "select stated, computed from import_total order by line",
    );
    const [first, second] = totals;
    expect(first?.computed).toBe(second?.computed);
    expect(totals.map(({ stated }) => stated)).toEqual(["19999", "20000"]);
    const [sum] = await kit.look<{ tons: string }>(
      "select sum(tons) as tons from harvest_rollup where length(region_code) = 13",
    );
    expect(first?.computed).toBe(sum?.tons);
  });

  test("a row whose key an earlier chunk has written is refused", async () => {
    const summary = await kit.run([...manyRows(CHUNK_ROWS), "35.01.01.2001,,2000,99,1,"]);
    expect(summary).toMatchObject({ rowsTaken: CHUNK_ROWS, rowsRefused: 1, reasons: { DUPLICATE_KEY: 1 } });
    expect((await kit.figures("35.01.01.2001"))[0]?.tons).toBe(1);
  });
});
