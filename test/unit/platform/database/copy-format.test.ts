import { expect, test } from "@jest/globals";
import { formatCopyRow } from "../../../../platform/database/copy-format.ts";

test("values are separated by tabs and the row ends its line", () => {
  expect(formatCopyRow(["35.01", 12, -3.5, 9007199254740991n])).toBe("35.01\t12\t-3.5\t9007199254740991\n");
});

test("null and undefined are NULL, the empty text is not", () => {
  expect(formatCopyRow([null, undefined, ""])).toBe("\\N\t\\N\t\n");
});

test("what COPY gives a meaning is escaped", () => {
  expect(formatCopyRow(["a\tb\nc\rd\\N"])).toBe("a\\tb\\nc\\rd\\\\N\n");
});

test("booleans are t and f", () => {
  expect(formatCopyRow([true, false])).toBe("t\tf\n");
});

test("arrays quote every text, and keep NULL apart from the word", () => {
  expect(formatCopyRow([["a,b", 'say "x"', "back\\slash", null, "NULL"]])).toBe(
    '{"a,b","say \\\\"x\\\\"","back\\\\\\\\slash",NULL,"NULL"}\n',
  );
});

test("arrays of numbers, booleans and arrays", () => {
  expect(formatCopyRow([[1, 2n, true, [3]]])).toBe("{1,2,true,{3}}\n");
});

test("a Date is an ISO time, another object JSON", () => {
  const asOf = new Date("2020-06-30T00:00:00Z");
  expect(formatCopyRow([asOf, [asOf], { name: "a\tb" }])).toBe(
    '2020-06-30T00:00:00.000Z\t{2020-06-30T00:00:00.000Z}\t{"name":"a\\\\tb"}\n',
  );
});

test("bytes are those of a bytea", () => {
  expect(formatCopyRow([Buffer.from([0, 255])])).toBe("\\\\x00ff\n");
});
