import { describe, expect, test } from "@jest/globals";
import { codeOf, nearestNames, searchedName } from "../../../../portal/components/sought-region.ts";

describe("what is typed to find a region", () => {
  test.each([
    ["35", "35"],
    ["33.07", "3307"],
    [" 3307 ", "3307"],
    ["35.01.01.2001", "3501012001"],
    ["id", "ID"],
  ])("%p is a code, with or without dots", (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  test.each(["3", "350", "35.01.01.2", "Jawa", "3 Koto", ""])("%p is no whole code", (typed) => {
    expect(codeOf(typed)).toBeNull();
  });

  test("a name is sought without accents and needless spaces, half a code is no name", () => {
    expect(searchedName("  Jáwa   Timur ")).toBe("Jawa Timur");
    expect(searchedName("35.0")).toBe("");
    expect(searchedName("3 Koto")).toBe("3 Koto");
  });

  test("the nearest names come first, a regency's without the word for what it is", () => {
    const regions = ["Pemalang", "Sumber Malang", "Malangsari", "Kota Malang"].map((name) => ({ name }));
    expect(nearestNames(regions, "malang", 3).map(({ name }) => name)).toEqual([
      "Kota Malang",
      "Malangsari",
      "Sumber Malang",
    ]);
  });
});
