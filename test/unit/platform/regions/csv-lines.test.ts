import { expect, test } from "@jest/globals";
import { parseCsvLines } from "../../../../platform/regions/csv-lines.ts";

test("lines become cells, with either line end and without empty lines", () => {
  expect(parseCsvLines("code,name\r\n35,Jawa Timur\n\n36,\n")).toEqual([
    ["code", "name"],
    ["35", "Jawa Timur"],
    ["36", ""],
  ]);
});

test("quoted cells may hold commas and quotes", () => {
  expect(parseCsvLines('12.07,"Lubuk Pakam I,II",x\n"a","Ra""as",""\n"a",\n')).toEqual([
    ["12.07", "Lubuk Pakam I,II", "x"],
    ["a", 'Ra"as', ""],
    ["a", ""],
  ]);
});

test("a quote that is not closed is refused", () => {
  expect(() => parseCsvLines('35,"Jawa')).toThrow('Malformed CSV line: 35,"Jawa');
});
