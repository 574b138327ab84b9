import { expect, test } from "@jest/globals";
import { cellText } from "../../../presentation/cell-text.ts";
import { MISSING } from "../../../presentation/missing.ts";

test("a figure reads with its unit, to the last digit", () => {
  expect(cellText({ value: 4.6, missing: null }, { unit: "PERCENT" }, "id")).toBe("4,6 %");
});

test("a text reads in the language of the reader, where it has several", () => {
  const cell = { value: "Ibu hamil", missing: null, texts: { id: "Ibu hamil", en: "Pregnant women" } };
  expect([cellText(cell, { unit: "TEXT" }, "id"), cellText(cell, { unit: "TEXT" }, "en")]).toEqual([
    "Ibu hamil",
    "Pregnant women",
  ]);
  expect(cellText({ value: "Pacitan", missing: null }, { unit: "TEXT" }, "en")).toBe("Pacitan");
});

test.each(["NOT_APPLICABLE", "NOT_AVAILABLE", "SUPPRESSED", "UNDEFINED"] as const)(
  "a figure that is %s reads as a mark, and never as zero",
  (missing) => {
    const text = cellText({ value: null, missing }, { unit: "RUPIAH" }, "id");
    expect(text).toBe(MISSING[missing].mark);
    expect(text).not.toMatch(/\d/);
  },
);
