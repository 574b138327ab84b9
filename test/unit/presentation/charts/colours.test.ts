import { describe, expect, test } from "@jest/globals";
import { contrast, mixColours, readableOn } from "../../../../presentation/charts/colours.ts";

describe("colours of charts", () => {
  test("are read as style sheets and as browsers write them", () => {
    expect(mixColours("#000000", "rgb(255, 100, 0)", 1)).toBe("#ff6400");
    expect(mixColours("#000000", "#ffffff", 0.5)).toBe("#808080");
  });

  test("have the contrast that WCAG gives them", () => {
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  test("choose the text that is easier to read", () => {
    expect(readableOn("#0b5d57", "#1c2328", "#ffffff")).toBe("#ffffff");
    expect(readableOn("#57c7bc", "#e9ecee", "#1d2226")).toBe("#1d2226");
  });

  test("refuse a text that is no colour, by name", () => {
    expect(() => mixColours("light-dark(#fff, #000)", "#000000", 0)).toThrow("light-dark(#fff, #000) is no colour");
  });
});
