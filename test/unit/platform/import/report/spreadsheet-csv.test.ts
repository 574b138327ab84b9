import { expect, test } from "@jest/globals";
import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { spreadsheetCsv } from "../../../../../platform/import/report/spreadsheet-csv.ts";

const DANGEROUS = /^[=+\-@\t\r＝＋－＠]/;

const beginnings = fc.constantFrom("", "=", "+", "-", "@", "\t", "\r", "\n", '"', ",", "'", "0");
const texts = fc.tuple(beginnings, fc.string({ unit: "grapheme", maxLength: 20 })).map((parts) => parts.join(""));

test("every text comes back as it was, behind an apostrophe where a program would run it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 20 }), async (rows) => {
      const csv = await buffer(spreadsheetCsv(["a", "b"], rows));
      const table: string[][] = parse(csv, { bom: true });
      const safe = rows.map((row) => row.map((text) => (DANGEROUS.test(text) ? `'${text}` : text)));
      expect(table).toEqual([["a", "b"], ...safe]);
    }),
  );
});

test("a number below zero stays a number", async () => {
  expect((await buffer(spreadsheetCsv(["a"], [[-5]]))).toString()).toBe("\ufeffa\r\n-5\r\n");
});

test("a failure while rows are read ends the text with that failure, never as if it were whole", async () => {
  const rows = async function* (): AsyncGenerator<string[]> {
    yield ["one"];
    throw new Error("the database went away");
  };
  await expect(buffer(spreadsheetCsv(["a"], rows()))).rejects.toThrow("the database went away");
});
