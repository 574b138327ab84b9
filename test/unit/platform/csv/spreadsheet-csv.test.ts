import { expect, test } from "@jest/globals";
import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { eventually } from "../../../support/eventually.ts";
import { spreadsheetCsv } from "../../../../platform/csv/spreadsheet-csv.ts";

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

test.each([
  ["semicolon", "comma", "a;b\r\n1,5;'=x\r\n;-2,25\r\n"],
  ["tab", "point", "a\tb\r\n1.5\t'=x\r\n\t-2.25\r\n"],
  ["comma", "comma", 'a,b\r\n"1,5",\'=x\r\n,"-2,25"\r\n'],
] as const)("cells stand between a %s, numbers with a decimal %s", async (delimiter, decimal, text) => {
  const rows = [
    [1.5, "=x"],
    [null, -2.25],
  ];
  expect((await buffer(spreadsheetCsv(["a", "b"], rows, { delimiter, decimal }))).toString()).toBe(`\ufeff${text}`);
});

test("whoever stops reading stops the rows", async () => {
  const seen = { read: 0, isClosed: false };
  const rows = async function* (): AsyncGenerator<number[]> {
    try {
      for (; ; seen.read += 1) yield [seen.read];
    } finally {
      seen.isClosed = true;
    }
  };
  for await (const _ of spreadsheetCsv(["a"], rows())) break;
  await eventually(() => seen.isClosed);
  expect(seen.read).toBeLessThan(100_000);
});
