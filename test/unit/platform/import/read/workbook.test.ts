import { describe, expect, test } from "@jest/globals";
import exceljs from "exceljs";
import { writeXlsx } from "hucre/xlsx";
import { openTable } from "../../../../../platform/import/read/open-table.ts";
import { type PartToZip, sheetRow, workbookParts, zipOf } from "../../../../support/zip-of.ts";
import { fileOf, readAll } from "./files.ts";

/** A workbook as another program writes it. */
const written = async (fill: (book: exceljs.Workbook) => void): Promise<Uint8Array> => {
  const book = new exceljs.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const HEADING = ["Kode", "Nama", "Nilai"];
const SMALL = sheetRow(1, HEADING) + sheetRow(2, ["1", "Mekar", "5"]);
const small = (change: (parts: PartToZip[]) => PartToZip[] = (parts) => parts): Buffer =>
  zipOf(change(workbookParts(SMALL)));
const isHeading = (cells: readonly string[]): boolean => cells.includes("Kode");

describe("a workbook", () => {
  test("is told by what is in it, not by its name", async () => {
    const table = await openTable(fileOf(small(), "laporan.csv"));
    expect(table).toMatchObject({ format: "XLSX", sheet: "Data", heading: { line: 1, cells: HEADING } });
    await table.close();
  });

  test("gives texts, numbers, days and the values of formulas as they are read elsewhere", async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet("Data");
      sheet.addRow(HEADING);
      sheet.addRow(["0012", "2.400.000", 2_400_000]);
      sheet.addRow([1.5, 0.854, 3_201_010_101_010_001]);
      sheet.addRow([new Date(Date.UTC(2024, 11, 31)), { formula: "1+1", result: 2 }, true]);
      sheet.addRow([{ richText: [{ text: "Me" }, { text: "kar", font: { bold: true } }] }, { error: "#N/A" }, 1e-7]);
      sheet.addRow([0.1 + 0.2, null, "<&>"]);
    });
    const { rows } = await readAll(bytes);
    expect(rows.map((row) => ("cells" in row ? row.cells : row.refused))).toEqual([
      ["0012", "2.400.000", "2400000"],
      ["1.5", "0.8540", "3.201010101010001E+15"],
      ["2024-12-31", "2", "TRUE"],
      ["Mekar", "#N/A", "0.0000001"],
      ["0.3", "", "<&>"],
    ]);
  });

  test.each(["shared", "inline"] as const)("with %s texts by a second program is read alike", async (stringMode) => {
    const rows = [HEADING, ["0012", "Mekar & Jaya", 2.5], ["0013", "Mekar & Jaya", new Date(Date.UTC(2024, 0, 2))]];
    const bytes = await writeXlsx({ sheets: [{ name: "Data", rows }], stringMode });
    expect((await readAll(bytes)).rows).toEqual([
      { line: 2, cells: ["0012", "Mekar & Jaya", "2.5"] },
      { line: 3, cells: ["0013", "Mekar & Jaya", "2024-01-02"] },
    ]);
  });

  test.each([false, true])("that counts days from 1904: %s gives the same day", async (date1904) => {
    const bytes = await written((book) => {
      book.properties.date1904 = date1904;
      book.addWorksheet("Data").addRows([["Hari"], [new Date(Date.UTC(2020, 1, 29))]]);
    });
    expect((await readAll(bytes)).rows).toEqual([{ line: 2, cells: ["2020-02-29"] }]);
  });

  test("shows its first visible sheet, or the one that is named", async () => {
    const bytes = await written((book) => {
      for (const [name, state] of [
        ["Sembunyi", "hidden"],
        ["Rahasia", "veryHidden"],
        ["Satu & Dua", "visible"],
        ["Tiga", "visible"],
      ] as const) {
        book.addWorksheet(name, { state }).addRows([["Lembar"], [name]]);
      }
    });
    expect((await readAll(bytes)).rows).toEqual([{ line: 2, cells: ["Satu & Dua"] }]);
    expect((await readAll(bytes, { sheet: "Tiga" })).rows).toEqual([{ line: 2, cells: ["Tiga"] }]);
    for (const sheet of ["Sembunyi", "Rahasia", "Empat"]) {
      await expect(readAll(bytes, { sheet })).rejects.toMatchObject({
        code: "SHEET_UNKNOWN",
        details: { value: sheet, sheets: "Satu & Dua, Tiga" },
      });
    }
  });

  test("has its headings below a title over merged cells, and rows that are joined by merged cells refused", async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet("Data");
      sheet.addRows([["LAPORAN SINTETIS"], [], HEADING, ["1", "a", 5], ["2", "b", 6], ["3", "c", 7], [null, "d", 8]]);
      sheet.mergeCells("A1:C2");
      sheet.mergeCells("A6:A7");
      sheet.mergeCells("B4:C4");
    });
    const { heading, rows } = await readAll(bytes, { isHeading });
    expect(heading).toEqual({ line: 3, cells: HEADING });
    expect(rows.map((row) => ("cells" in row ? row.line : [row.line, row.refused]))).toEqual([
      4,
      5,
      [6, "MERGED_CELLS"],
      [7, "MERGED_CELLS"],
    ]);
  });

  test("keeps the numbers of its rows where rows are left out, and fills what a row leaves out at its end", async () => {
    const { rows } = await readAll(
      zipOf(workbookParts(sheetRow(1, HEADING) + sheetRow(7, ["1"]) + sheetRow(9, ["", " "]))),
    );
    expect(rows).toEqual([{ line: 7, cells: ["1", "", ""] }]);
  });

  test("with text beside the columns, a long cell or a NUL in a row has the row refused", async () => {
    const rows = [
      ["1", "2", "3", "4"],
      ["1", "x".repeat(65_537), ""],
      ["1", "a&#0;b", ""],
      ["1", "Jaya", "5"],
    ];
    const xml = rows.map((cells, index) => sheetRow(index + 2, cells)).join("");
    const read = await readAll(zipOf(workbookParts(sheetRow(1, HEADING) + xml)));
    expect(read.rows.map((row) => ("cells" in row ? "read" : row.refused)).filter((_, index) => index !== 2)).toEqual([
      "CELL_COUNT",
      "CELL_TOO_LONG",
      "read",
    ]);
  });

  test.each<[string, (parts: PartToZip[]) => PartToZip[], string]>([
    ["macros", (parts) => [...parts, { name: "xl/vbaProject.bin", content: "x" }], "FILE_HAS_MACROS"],
    [
      "the type of one with macros",
      (parts) =>
        parts.with(0, {
          name: "[Content_Types].xml",
          content: "<Types><Override ContentType='macroEnabled'/></Types>",
        }),
      "FILE_HAS_MACROS",
    ],
    [
      "links to other files",
      (parts) => [...parts, { name: "xl/externalLinks/externalLink1.xml", content: "<x/>" }],
      "FILE_HAS_LINKS",
    ],
    [
      "a part that unpacks to a thousand times its size",
      (parts) => [...parts, { name: "xl/media/zeros.bin", content: Buffer.alloc(30_000_000) }],
      "FILE_TOO_LARGE",
    ],
    [
      "parts that together are too large",
      (parts) => [
        ...parts,
        ...[1, 2, 3].map((n) => ({ name: `xl/${n}`, content: Buffer.alloc(1), unpackedBytes: 4_000_000_000 })),
      ],
      "FILE_TOO_LARGE",
    ],
    [
      "more tags in a part than are read",
      (parts) => parts.with(2, { name: "xl/workbook.xml", content: `<workbook>${tags(300_001)}</workbook>` }),
      "FILE_TOO_LARGE",
    ],
    ["a sheet that is larger than it says", (parts) => lying(parts, 10), "FILE_UNREADABLE"],
    ["a sheet that is smaller than it says", (parts) => lying(parts, 1_000), "FILE_UNREADABLE"],
    ["a name that is listed twice", (parts) => [...parts, parts[4] as PartToZip], "FILE_UNREADABLE"],
    ["no sheet", (parts) => parts.slice(0, 4), "SHEET_UNKNOWN"],
    ["no list of sheets", (parts) => parts.filter(({ name }) => name !== "xl/workbook.xml"), "FILE_UNREADABLE"],
    ["a sheet in UTF-16", (parts) => replaced(parts, Buffer.from("\uFEFF<worksheet/>", "utf16le")), "FILE_UNREADABLE"],
    [
      "a declaration in its sheet",
      (parts) => replaced(parts, `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${String(parts[4]?.content)}`),
      "FILE_HAS_DTD",
    ],
    [
      "a declaration far down in its sheet",
      (parts) => replaced(parts, `${String(parts[4]?.content)}${" ".repeat(200_000)}<!ENTITY a "b">`),
      "FILE_HAS_DTD",
    ],
    [
      "a declaration in its list of sheets",
      (parts) => parts.with(2, { name: "xl/workbook.xml", content: `<!DOCTYPE x>${String(parts[2]?.content)}` }),
      "FILE_HAS_DTD",
    ],
    [
      "rows in no order",
      (parts) =>
        replaced(parts, `<worksheet><sheetData>${sheetRow(3, HEADING)}${sheetRow(2, HEADING)}</sheetData></worksheet>`),
      "FILE_UNREADABLE",
    ],
  ])("with %s is refused, with its name and the place", async (_, change, code) => {
    await expect(readAll(small(change), { name: "laporan.xlsx" })).rejects.toMatchObject({
      code,
      details: { file: "laporan.xlsx" },
    });
  });

  test("that is cut short is refused", async () => {
    const whole = small();
    for (const length of [30, 300, whole.length - 30, whole.length - 1]) {
      await expect(readAll(whole.subarray(0, length))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
    }
  });

  test("is read no further than its rows are asked for", async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) =>
      sheetRow(index + 2, [`${index * 7919}`, `${Math.sin(index)}`]),
    );
    const table = await openTable(fileOf(zipOf(workbookParts(sheetRow(1, ["Kode", "Nama"]) + rows.join("")))));
    for await (const batch of table.rows) {
      expect(batch).toHaveLength(1_000);
      break;
    }
    const share = table.readShare();
    expect(share).toBeLessThan(1);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(table.readShare()).toBe(share);
    await table.close();
  });
});

const replaced = (parts: PartToZip[], content: string | Uint8Array): PartToZip[] =>
  parts.with(4, { name: "xl/worksheets/sheet1.xml", content });

const lying = (parts: PartToZip[], unpackedBytes: number): PartToZip[] =>
  parts.map((part) => (part.name.includes("sheet1") ? { ...part, unpackedBytes } : part));

/** Four of a kind, as the text of a cell takes, that do not pack well. */
const tags = (texts: number): string =>
  Array.from({ length: texts }, (_, index) => `<si><t>${(index * 2_654_435_761) % 2 ** 32}</t></si>`).join("");
