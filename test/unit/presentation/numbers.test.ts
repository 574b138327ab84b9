import { describe, expect, it } from "@jest/globals";
import { exactFigure, number, shortFigure } from "../../../presentation/numbers.ts";

describe("an exact figure", () => {
  it.each([
    [3_215_966_118_000, "RUPIAH", "id", "Rp 3.215.966.118.000"],
    [3_215_966_118_000, "RUPIAH", "en", "Rp 3,215,966,118,000"],
    [1_706_107, "FAMILIES", "id", "1.706.107"],
    [4.6, "PERCENT", "id", "4,6 %"],
    [4.6, "PERCENT", "en", "4.6 %"],
    [0.8522, "SCORE", "id", "0,8522"],
    [5_049_095.46, "RUPIAH_PER_FAMILY", "id", "Rp 5.049.095"],
    [0, "FAMILIES", "id", "0"],
  ] as const)("of %d %s reads in %s: %s", (value, unit, language, text) => {
    expect(exactFigure(value, unit, language)).toBe(text);
  });
});

describe("a short figure", () => {
  it.each([
    [3_215_966_118_000, "RUPIAH", "id", "Rp 3,2 triliun"],
    [3_215_966_118_000, "RUPIAH", "en", "Rp 3.2 trillion"],
    [372_000_000_000, "RUPIAH", "id", "Rp 372,0 miliar"],
    [1_706_107, "FAMILIES", "id", "1,7 juta"],
    [-20_070_700_000, "RUPIAH", "id", "Rp -20,1 miliar"],
    [999_999, "FAMILIES", "id", "999.999"],
  ] as const)("of %d %s reads in %s: %s", (value, unit, language, text) => {
    expect(shortFigure(value, unit, language)).toBe(text);
  });
});

it("a number has no more decimals than asked for, and none that say nothing", () => {
  expect([number(1.25, "id", 1), number(2, "id", 2), number(1_234.5, "en", 2)]).toEqual(["1,3", "2", "1,234.5"]);
});
