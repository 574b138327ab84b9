import { buffer } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { columnName, type StreamedSheet } from "../../../../platform/xlsx/sheet-xml.ts";
import { eventually } from "../../../support/eventually.ts";
import { streamWorkbook } from "../../../../platform/xlsx/stream-workbook.ts";

const sheetOf = (rows: StreamedSheet["rows"], width = 1): StreamedSheet => ({
  name: "Data & <lain>",
  columns: Array.from({ length: width }, (_, place) => ({ heading: `=judul ${place}`, format: "TEXT", width: 10 })),
  rows,
  hasFilter: true,
});

const opened = async (bytes: Buffer): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const { buffer: memory, byteOffset, byteLength } = bytes;
  await workbook.xlsx.load(memory.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return workbook;
};

const texts = fc
  .tuple(
    fc.constantFrom("", "=1+1", "+", "-", "@", "\t", "0", "<", "_x0041_", "&amp;"),
    fc.string({ unit: "grapheme", maxLength: 20 }),
  )
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");
const cells = fc.oneof(
  texts,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.constant(null),
);

test("two readers see every text as that text and never as a formula, numbers as numbers, and nothing where nothing is", async () => {
  const rows = fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const bytes = await buffer(streamWorkbook([sheetOf(given, 3), { ...sheetOf([]), name: "Lain" }]));
      const sheet = (await opened(bytes)).getWorksheet("Data & <lain>");
      const { sheets } = await readXlsx(bytes);
      const cellsIn = given.map((row, line) => row.map((_, place) => sheet?.getCell(line + 2, place + 1)));
      expect(cellsIn.flat().map((cell) => cell?.type)).not.toContain(ExcelJS.ValueType.Formula);
      const numbersOf = (row: readonly unknown[]) => row.filter((value) => typeof value === "number");
      expect(cellsIn.map((row) => numbersOf(row.map((cell) => cell?.value)))).toEqual(given.map(numbersOf));
      const seen = given.map((row, line) => row.map((_, place) => sheets[0]?.rows[line + 1]?.[place] ?? null));
      expect(seen).toEqual(given);
    }),
    { numRuns: 40 },
  );
});

test("headings stay in sight, can be filtered by, and formats go to their columns", async () => {
  const bytes = await buffer(
    streamWorkbook([
      {
        ...sheetOf([["35.10", 1_234_567, 0.5]]),
        columns: [
          { heading: "Kode", format: "TEXT", width: 12 },
          { heading: "Rupiah", format: "WHOLE", width: 18 },
          { heading: "Skor", format: "FOUR_DECIMALS", width: 18 },
        ],
      },
    ]),
  );
  const sheet = (await opened(bytes)).worksheets[0];
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(sheet?.autoFilter).toBe("A1:C2");
  expect(sheet?.getCell("A1").font.bold).toBe(true);
  expect(["A2", "B2", "C2"].map((name) => sheet?.getCell(name).numFmt)).toEqual(["@", "#,##0", "0.0000"]);
  expect(sheet?.getCell("A2").value).toBe("35.10");
  expect(sheet?.getColumn(2).width).toBe(18);
});

test("no part of a workbook opens but the whole", async () => {
  const bytes = await buffer(streamWorkbook([sheetOf([["satu"], ["dua"]]), { ...sheetOf([]), name: "Lain" }]));
  await opened(bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
      await expect(opened(bytes.subarray(0, length))).rejects.toThrow(/zip/i);
    }),
    { numRuns: 60 },
  );
});

test("a failure while rows are read ends the workbook with that failure", async () => {
  const rows = async function* (): AsyncGenerator<string[]> {
    yield ["one"];
    throw new Error("the database went away");
  };
  await expect(buffer(streamWorkbook([sheetOf(rows())]))).rejects.toThrow("the database went away");
});

test("rows are read as they are taken, and no more when nobody takes them", async () => {
  const seen = { read: 0, isClosed: false };
  const rows = async function* (): AsyncGenerator<string[]> {
    try {
      for (; seen.read < 200_000; seen.read += 1) yield [`a text that no other row has, ${seen.read * 7919}`];
    } finally {
      seen.isClosed = true;
    }
  };
  const written = streamWorkbook([sheetOf(rows())]);
  let before = 0;
  let most = 0;
  while (seen.read < 40_000) {
    expect((await written.next()).done).toBe(false);
    most = Math.max(most, seen.read - before);
    before = seen.read;
  }
  expect(most).toBeLessThan(10_000);
  await written.return(undefined);
  await eventually(() => seen.isClosed);
  expect(seen.read).toBeLessThan(60_000);
});

test("columns are named as spreadsheets name them", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
