import { describe, expect, test } from "@jest/globals";
import { ATTACKS } from "../../../support/file-fuzz/attacks.ts";
import { fuzzFiles } from "../../../support/file-fuzz/fuzz-files.ts";
import { readFuzzed } from "../../../support/file-fuzz/read-fuzzed.ts";
import { openTable } from "../../../../platform/import/read/open-table.ts";
import { sheetRow, workbookParts, zipOf } from "../../../support/zip-of.ts";
import { fileOf } from "./read/files.ts";

describe("mutated files", () => {
  test("are read, or refused by an error of the table, row by row by a reason of the table", async () => {
    const { outcomes, taken, refused, failures } = await fuzzFiles({ seed: 1, runs: 400 });
    expect(failures).toEqual([]);
    expect(outcomes.get("READ")).toBeGreaterThan(50);
    expect(outcomes.size).toBeGreaterThan(5);
    expect(Math.min(taken, refused)).toBeGreaterThan(100);
  });
});

/** The code an attack is refused with, or how many of its rows are taken and refused. */
const OUTCOMES: Readonly<Record<keyof typeof ATTACKS, string>> = {
  "a bomb of zeros": "FILE_TOO_LARGE",
  "a zip of zips": "3 + 0",
  "paths that lead out of the zip": "3 + 0",
  "a sheet named by a path that leads out": "SHEET_UNKNOWN",
  "two thousand sheets": "3 + 0",
  "more sheets than a zip may have parts": "FILE_UNREADABLE",
  "a dimension without end": "3 + 0",
  "dimensions that are negative, turned round and no numbers": "3 + 0",
  "columns without end": "3 + 0",
  "rows as wide as a sheet can be": "FILE_TOO_LARGE",
  "rows as wide, their places in small letters": "FILE_TOO_LARGE",
  "rows as wide, their places written as entities": "FILE_TOO_LARGE",
  "rows as wide, in tags with a prefix": "FILE_TOO_LARGE",
  "many rows of some hundred columns": "FILE_TOO_LARGE",
  "a cell far to the right of all columns": "FILE_UNREADABLE",
  "a row with a negative number": "FILE_UNREADABLE",
  "a row with a huge number": "3 + 1",
  "entities that multiply": "FILE_HAS_DTD",
  "a declaration among the texts": "FILE_HAS_DTD",
  "three hundred thousand styles": "FILE_TOO_LARGE",
  "a cell of 10 MB in a sheet": "FILE_TOO_LARGE",
  "a quote that is never closed": "3 + 50000",
  "lines that each close a quote and open one": "3 + 20000",
  "a quote before a hundred thousand blank lines": "3 + 1",
  "nothing but quotes": "HEADING_NOT_FOUND",
  "nothing but NUL": "HEADING_NOT_FOUND",
  "a NUL in each row": "0 + 3",
  "twenty thousand columns": "3 + 0",
  "a line of a million delimiters": "3 + 0",
  "UTF-16 with half a character at its end": "FILE_ENCODING_UNKNOWN",
  "windows-1252 in a file that says it is UTF-8": "FILE_ENCODING_UNKNOWN",
};

test.each(Object.entries(ATTACKS))("%s does no harm", async (name, make) => {
  const { refusedAs, taken, refused } = await readFuzzed(fileOf(make()));
  expect(refusedAs ?? `${taken} + ${refused}`).toBe(OUTCOMES[name as keyof typeof ATTACKS]);
});

test("a workbook with a cell or two at the far end of some rows is read", async () => {
  const rows = [1, 2, 3].map((n) => sheetRow(n, ["1", "2"]).replace("</row>", `<c r="XFD${n}"/></row>`));
  const table = await openTable(fileOf(zipOf(workbookParts(rows.join("")))));
  const read = [];
  for await (const batch of table.rows) read.push(...batch);
  expect(read).toMatchObject([{ cells: ["1", "2"] }, { cells: ["1", "2"] }]);
});
