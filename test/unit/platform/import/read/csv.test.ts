import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { openTable } from "../../../../../platform/import/read/open-table.ts";
import { fileOf, readAll } from "./files.ts";

const HEADING = "Kode,Nama,Jumlah\n";

const utf16 = (text: string, isBigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
};

describe("a CSV", () => {
  test("is read with its lines, without rows of blank cells", async () => {
    const { heading, rows, format, encoding, delimiter } = await readAll(`${HEADING}1,Mekar,5\n,,\n\n2,Jaya,6`);
    expect({ format, encoding, delimiter }).toEqual({ format: "CSV", encoding: "UTF-8", delimiter: "," });
    expect(heading).toEqual({ line: 1, cells: ["Kode", "Nama", "Jumlah"] });
    expect(rows).toEqual([
      { line: 2, cells: ["1", "Mekar", "5"] },
      { line: 5, cells: ["2", "Jaya", "6"] },
    ]);
  });

  test.each([
    ["comma", ","],
    ["semicolon, as Excel writes with Indonesian settings", ";"],
    ["tab", "\t"],
    ["bar", "|"],
  ])("parted by %s is told from what is in it", async (_, delimiter) => {
    const text = ["Kode,Nama,Jumlah", "1,Mekar (a; b),5"].join("\n").replaceAll(/,/g, delimiter);
    const { rows, delimiter: found } = await readAll(text, { isHeading: (cells) => cells.includes("Kode") });
    expect(found).toBe(delimiter);
    expect(rows).toEqual(
      delimiter === ";" ? [{ line: 2, refused: "CELL_COUNT" }] : [{ line: 2, cells: ["1", "Mekar (a; b)", "5"] }],
    );
  });

  test.each([
    ["line feeds", "\n"],
    ["carriage returns and line feeds", "\r\n"],
    ["carriage returns", "\r"],
  ])("with lines ended by %s is the same", async (_, lineBreak) => {
    const { rows } = await readAll(`${HEADING}1,Mekar,5\n2,Jaya,6\n`.replaceAll("\n", lineBreak));
    expect(rows).toEqual([
      { line: 2, cells: ["1", "Mekar", "5"] },
      { line: 3, cells: ["2", "Jaya", "6"] },
    ]);
  });

  test("has its headings below the lines of a title", async () => {
    const { heading, rows } = await readAll(`LAPORAN SINTETIS\n\nTahun 2024,,\n${HEADING}1,Mekar,5\n`, {
      isHeading: (cells) => cells.includes("Kode"),
    });
    expect(heading.line).toBe(4);
    expect(rows).toEqual([{ line: 5, cells: ["1", "Mekar", "5"] }]);
  });

  test("without any line of headings is refused, and does not show what is in it", async () => {
    await expect(readAll("a,b\n1,2\n", { isHeading: () => false })).rejects.toMatchObject({
      code: "HEADING_NOT_FOUND",
      details: { found: 2 },
    });
  });

  test("whose line of headings is the 21st row is refused", async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `judul ${index}\n`).join("");
    await expect(
      readAll(`${titles}${HEADING}1,2,3\n`, { isHeading: (cells) => cells.includes("Kode") }),
    ).rejects.toMatchObject({ code: "HEADING_NOT_FOUND" });
  });

  test.each([
    ["UTF-8", Buffer.from(`${HEADING}1,Été – ü,5\n`), "UTF-8"],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${HEADING}1,Été – ü,5\n`), "UTF-8"],
    ["UTF-16LE with a mark", utf16(`\uFEFF${HEADING}1,Été – ü,5\n`, false), "UTF-16LE"],
    ["UTF-16BE with a mark", utf16(`\uFEFF${HEADING}1,Été – ü,5\n`, true), "UTF-16BE"],
    ["UTF-16LE", utf16(`${HEADING}1,Été – ü,5\n`, false), "UTF-16LE"],
    ["UTF-16BE", utf16(`${HEADING}1,Été – ü,5\n`, true), "UTF-16BE"],
    ["windows-1252", Buffer.from(`${HEADING}1,\u00c9t\u00e9 \u0096 \u00fc,5\n`, "latin1"), "windows-1252"],
  ])("in %s is read as it was written", async (_, bytes, encoding) => {
    const table = await readAll(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.heading.cells).toEqual(["Kode", "Nama", "Jumlah"]);
    expect(table.rows).toEqual([{ line: 2, cells: ["1", "Été – ü", "5"] }]);
  });

  test("of several million characters is cut at no character", async () => {
    const names = Array.from({ length: 60_000 }, (_, index) => `Désa ${"é".repeat(index % 7)}€ 😀`);
    const { rows } = await readAll(`Kode,Nama\n${names.map((name, index) => `${index},${name}`).join("\n")}\n`);
    expect(rows).toHaveLength(names.length);
    expect(rows.every((row, index) => "cells" in row && row.cells[1] === names[index])).toBe(true);
  });

  test.each([
    ["UTF-8 with one byte of windows-1252 at its end", `Kode,Nama\n1,é\n2,`, [0xe9, 0x0a], 17, "0xE9"],
    ["windows-1252 with UTF-8 behind it", "Kode,Nama\n", [0xe9, 0x20, 0xc3, 0xa9, 0x0a], 12, "0xC3"],
    ["windows-1252 with a byte it has no character for", "Kode,Nama\n", [0xe9, 0x81, 0x0a], 11, "0x81"],
    ["a mark of UTF-8 before other bytes", "\uFEFFKode,Nama\n1,", [0xe9, 0x0a], 15, "0xE9"],
  ])("that mixes encodings (%s) is refused with the byte", async (_, begin, bytes, offset, value) => {
    await expect(readAll(Buffer.concat([Buffer.from(begin), Buffer.from(bytes)]))).rejects.toMatchObject({
      code: "FILE_ENCODING_UNKNOWN",
      details: { offset, value },
    });
  });

  test("with an open quote has it refused at its own line, and every other row read", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => (index === 0 ? `0,"Mekar,5` : `${index},Jaya,6`));
    const { rows } = await readAll(`${HEADING}${lines.join("\n")}\n`);
    expect(rows).toHaveLength(20_000);
    expect(rows[0]).toEqual({ line: 2, refused: "QUOTE_OPEN" });
    expect(rows.filter((row) => "refused" in row)).toHaveLength(1);
    expect(rows[19_999]).toEqual({ line: 20_001, cells: ["19999", "Jaya", "6"] });
  });

  test("with an open quote before quoted cells has it refused at its own line", async () => {
    const { rows } = await readAll(`${HEADING}1,"Mekar,5\n2,"Jaya",6\n3,"Sari ""Asri""",7\n4,"Baru,8`);
    expect(rows).toEqual([
      { line: 2, refused: "QUOTE_OPEN" },
      { line: 3, cells: ["2", "Jaya", "6"] },
      { line: 4, cells: ["3", 'Sari "Asri"', "7"] },
      { line: 5, refused: "QUOTE_OPEN" },
    ]);
  });

  test.each([
    ["a line break in quotes", '1,"Mekar\r\nJaya",5', { line: 2, cells: ["1", "Mekar\nJaya", "5"] }],
    [
      "as many line breaks as a row may have",
      `1,"${"\n".repeat(49)}x",5`,
      { line: 2, cells: ["1", `${"\n".repeat(49)}x`, "5"] },
    ],
    ["text behind a closing quote", '1,"Mekar"x,5', { line: 2, refused: "QUOTE_BROKEN" }],
    ["a quote inside a plain cell", '1,Pipa 5",5', { line: 2, cells: ["1", 'Pipa 5"', "5"] }],
    [
      "a formula",
      '1,=HYPERLINK("http://example.invalid"),5',
      { line: 2, cells: ["1", '=HYPERLINK("http://example.invalid")', "5"] },
    ],
    ["a NUL", "1,Me\0kar,5", { line: 2, refused: "NUL_CHARACTER" }],
    ["one cell too many", "1,Rp 1,000,5", { line: 2, refused: "CELL_COUNT" }],
    ["one cell too few", "Sumber: sintetis,", { line: 2, refused: "CELL_COUNT" }],
    ["blank cells beyond the heading", "1,Mekar,5,, ", { line: 2, cells: ["1", "Mekar", "5"] }],
    ["a cell of 64 KB", `1,${"x".repeat(65_536)},5`, { line: 2, cells: ["1", "x".repeat(65_536), "5"] }],
    ["a longer cell", `1,${"x".repeat(65_537)},5`, { line: 2, refused: "CELL_TOO_LONG" }],
    ["a cell of 10 MB", `1,${"x".repeat(10_000_000)},5`, { line: 2, refused: "CELL_TOO_LONG" }],
    ["a quoted cell of 10 MB", `1,"${"x".repeat(10_000_000)}",5`, { line: 2, refused: "CELL_TOO_LONG" }],
  ])("with %s in a row is read on behind it", async (_, line, row) => {
    const { rows } = await readAll(`${HEADING}${line}\r\n9,Jaya,6\n`);
    expect(rows[0]).toEqual(row);
    expect(rows.at(-1)).toMatchObject({ cells: ["9", "Jaya", "6"] });
    expect(rows).toHaveLength(2);
  });

  test("gives what another reader of CSV gives, for whatever a writer of CSV writes", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", ";", '"', "\n", " ", "1", ".", "'", "|") });
    const table = fc.array(fc.tuple(fc.constant("x"), cell, cell, fc.constant("z")), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(",", ";", "\t"), async (cells, delimiter) => {
        const text = stringify([["a", "b", "c", "d"], ...cells], { delimiter });
        const isHeading = (row: readonly string[]): boolean => row.join() === "a,b,c,d";
        const { rows } = await readAll(text, { isHeading });
        const others: string[][] = parse(text, { delimiter, from_line: 2 });
        expect(rows.map((row) => ("cells" in row ? row.cells : row))).toEqual(others);
      }),
      { numRuns: 60 },
    );
  });

  test("comes in the same batches however often it is read", async () => {
    const path = fileOf(`${HEADING}${"1,Mekar,5\n".repeat(100_000)}`);
    const sizes = async (): Promise<number[]> => {
      const table = await openTable(path);
      const found: number[] = [];
      for await (const batch of table.rows) found.push(batch.length);
      expect(table.readShare()).toBe(1);
      await table.close();
      return found;
    };
    const first = await sizes();
    expect(first.length).toBeGreaterThan(1);
    expect(await sizes()).toEqual(first);
  });

  test("can be let go in the middle", async () => {
    const table = await openTable(fileOf(`${HEADING}${"1,Mekar,5\n".repeat(100_000)}`));
    for await (const batch of table.rows) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect(table.readShare()).toBeLessThan(1);
    await table.close();
  });

  test.each([
    ["that is not there", () => "/nowhere/synthetic.csv", "FILE_NOT_FOUND"],
    ["that is a folder", () => "/", "FILE_NOT_FOUND"],
    ["without a byte", () => fileOf(""), "FILE_EMPTY"],
    [
      "that is an old workbook or has a password",
      () => fileOf(Buffer.from("d0cf11e0a1b11ae1", "hex")),
      "FILE_UNREADABLE",
    ],
    ["that is a PDF", () => fileOf("%PDF-1.7\n1,2\n"), "FILE_UNREADABLE"],
  ])("a file %s is refused by its name", async (_, path, code) => {
    await expect(openTable(path(), { name: "laporan.csv" })).rejects.toMatchObject({
      code,
      details: { file: "laporan.csv" },
    });
  });
});
