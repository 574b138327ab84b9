import { expect, test } from "@jest/globals";
import { isIdentityNumber, maskIdentityNumbers } from "../../../../platform/identity/identity-number.ts";

test.each([
  ["3307990000000001", "************0001"],
  ["card 3307990000000001!", "card ************0001!"],
  ["3307-9900-0000-0001", "***************0001"],
])("%j is shown as %j", (text, shown) => {
  expect(maskIdentityNumbers(text)).toBe(shown);
});

test.each([
  "35.01.01.2001",
  "53.14-01234567890123456789012345678901",
  "2024-T1",
  "3215966118000",
  "SP2D-240130777000123X",
])("%j stays as it is", (text) => {
  expect(maskIdentityNumbers(text)).toBe(text);
  expect(isIdentityNumber(text)).toBe(false);
});

test("a text is an identity number only as a whole", () => {
  expect(isIdentityNumber(" 3307990000000001 ")).toBe(true);
  expect(isIdentityNumber("card 3307990000000001")).toBe(false);
  expect(isIdentityNumber("")).toBe(false);
});
