import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { maskAccount, maskName, maskNumber } from "../../../../platform/identity/masks.ts";

test.each([
  ["SYNTHETIC Siti Aminah", "S. S. A."],
  ["Ma'ruf", "M."],
  ["Maria-Yohana  Ndun", "M. N."],
  ["Élan Ünal", "É. Ü."],
  ["", ""],
])("the name %p is shown as %p", (name, shown) => {
  expect(maskName(name)).toBe(shown);
});

test("a number shows its last four digits and its length, and one of four digits or fewer nothing", () => {
  expect(maskNumber("3307990000000001")).toBe("************0001");
  fc.assert(
    fc.property(fc.stringMatching(/^\d{0,20}$/), (number) => {
      const masked = maskNumber(number);
      expect(masked).toHaveLength(number.length);
      expect(masked.replaceAll("*", "")).toBe(number.length > 4 ? number.slice(-4) : "");
    }),
  );
});

test("an account shows its last four digits and not its length", () => {
  expect(maskAccount("990012341234")).toBe("****1234");
  expect(maskAccount("1234")).toBe("****1234");
});
