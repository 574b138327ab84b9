import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellKind } from "../../../../../platform/import/cells/cell.ts";
import { decimal } from "../../../../../platform/import/cells/decimal.ts";
import { rupiah } from "../../../../../platform/import/cells/rupiah.ts";
import { count, wholeNumber } from "../../../../../platform/import/cells/whole-number.ts";
import type { ReasonCode } from "../../../../../platform/import/reasons.ts";
import { contextOf } from "./context.ts";

const context = contextOf();
const expectRead = (kind: CellKind<number>, text: string, expected: number | ReasonCode): void => {
  expect(kind.read(text, context)).toEqual(typeof expected === "number" ? { value: expected } : { refused: expected });
};

describe("a count", () => {
  test.each<[string, number | ReasonCode]>([
    ["0", 0],
    ["007", 7],
    ["1234", 1234],
    ["1.234", 1234],
    ["1.234.567", 1_234_567],
    ["1.234,00", 1234],
    ["1234,00", 1234],
    ["1234.00", 1234],
    ["-0", 0],
    ["+5", 5],
    ["2.147.483.647", 2_147_483_647],
    ["2.147.483.648", "NUMBER_OUT_OF_RANGE"],
    ["-5", "NUMBER_NEGATIVE"],
    ["-1.234", "NUMBER_NEGATIVE"],
    ["1,234", "NUMBER_FORM"],
    ["1,5", "NUMBER_FORM"],
    ["1.2340", "NUMBER_FORM"],
    ["1.23", "NUMBER_FORM"],
    ["12.34.567", "NUMBER_FORM"],
    ["0.123", "NUMBER_FORM"],
    ["1.234.56", "NUMBER_FORM"],
    [".234", "NUMBER_FORM"],
    ["1 234", "NUMBER_FORM"],
    ["(5)", "NUMBER_FORM"],
    ["5 KPM", "NUMBER_FORM"],
    ["lima", "NUMBER_FORM"],
    ["-", "NUMBER_FORM"],
    ["١٢", "NUMBER_FORM"],
    ["1O", "NUMBER_FORM"],
    ["0x10", "NUMBER_FORM"],
    ["1e5", "DAMAGED_BY_EXCEL"],
    ["1,2E+05", "DAMAGED_BY_EXCEL"],
    ["#N/A", "SHEET_ERROR"],
    ["#DIV/0!", "SHEET_ERROR"],
  ])("%s is %s", (text, expected) => expectRead(count(), text, expected));

  test.each<[string, number | ReasonCode]>([
    ["1,234", 1234],
    ["1,234.00", 1234],
    ["1.234", "NUMBER_FORM"],
    ["1.234,00", "NUMBER_FORM"],
  ])("with a point declared, %s is %s", (text, expected) => expectRead(count({ decimalMark: "." }), text, expected));

  test("is what was written, whatever it is and with or without marks of thousands", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expectRead(wholeNumber(), String(value), value);
        expectRead(wholeNumber(), value.toLocaleString("id-ID"), value);
        expectRead(wholeNumber({ decimalMark: "." }), value.toLocaleString("en-US"), value);
      }),
    );
  });
});

describe("a decimal number", () => {
  test.each<[string, number | ReasonCode]>([
    ["0,8542", 0.8542],
    ["1.234,5", 1234.5],
    ["1.234", 1234],
    ["0.8542", 0.8542],
    ["0.854", 0.854],
    ["12.5", 12.5],
    ["1.2340", 1.234],
    ["-0,5", -0.5],
    ["0,333333333333333333", 0.333_333_333_333_333_3],
    ["1,234.5", "NUMBER_FORM"],
    ["50%", "NUMBER_FORM"],
    ["9999999999999999", "NUMBER_OUT_OF_RANGE"],
    ["5E-05", "DAMAGED_BY_EXCEL"],
  ])("%s is %s", (text, expected) => expectRead(decimal(), text, expected));

  test.each<[string, number | ReasonCode]>([
    ["0.8542", 0.8542],
    ["1,234.5", 1234.5],
    ["0,8542", "NUMBER_FORM"],
    ["1.234", 1.234],
  ])("with a point declared, %s is %s", (text, expected) => expectRead(decimal({ decimalMark: "." }), text, expected));

  test("outside of the declared range is refused", () => {
    expectRead(decimal({ min: 0, max: 1 }), "1,1", "NUMBER_OUT_OF_RANGE");
    expectRead(decimal({ min: 0, max: 1 }), "-0,1", "NUMBER_NEGATIVE");
    expectRead(decimal({ min: 0, max: 1 }), "1,0", 1);
  });
});

describe("an amount", () => {
  test.each<[string, number | ReasonCode]>([
    ["2400000", 2_400_000],
    ["2.400.000", 2_400_000],
    ["2.400.000,00", 2_400_000],
    ["Rp 2.400.000", 2_400_000],
    ["Rp2.400.000", 2_400_000],
    ["Rp. 2.400.000,-", 2_400_000],
    ["rp 2.400.000,--", 2_400_000],
    ["IDR 2.400.000", 2_400_000],
    ["Rp 2400000.00", 2_400_000],
    ["0", 0],
    ["9007199254740991", 9_007_199_254_740_991],
    ["9007199254740992", "NUMBER_OUT_OF_RANGE"],
    ["100000000000000000000", "NUMBER_OUT_OF_RANGE"],
    ["1e20", "DAMAGED_BY_EXCEL"],
    ["2,4E+12", "DAMAGED_BY_EXCEL"],
    ["-2.400.000", "NUMBER_NEGATIVE"],
    ["Rp -2.400.000", "NUMBER_NEGATIVE"],
    ["2,400,000", "NUMBER_FORM"],
    ["Rp2,4 jt", "NUMBER_FORM"],
    ["Rp 2,4 juta", "NUMBER_FORM"],
    ["2,4 M", "NUMBER_FORM"],
    ["2.400.000,50", "NUMBER_FORM"],
    ["2400000.5", "NUMBER_FORM"],
    ["Rp", "NUMBER_FORM"],
    ["$ 2.400.000", "NUMBER_FORM"],
    ["USD 5", "NUMBER_FORM"],
    ["(2.400.000)", "NUMBER_FORM"],
  ])("%s is %s", (text, expected) => expectRead(rupiah(), text, expected));

  test("with a point declared is taken with commas, and only so", () => {
    expectRead(rupiah({ decimalMark: "." }), "2,400,000", 2_400_000);
    expectRead(rupiah({ decimalMark: "." }), "2.400.000", "NUMBER_FORM");
  });
});
