import { expect, test } from "@jest/globals";
import { parseRegionCode } from "../../../../platform/region-code.ts";
import { absenceOf, absenceOfCoordination } from "../../../../subgraphs/social-welfare/absence.ts";

test("a summary is missing when it has no source, and only then", () => {
  expect(absenceOf("terbit")).toBeNull();
  expect(absenceOf(null)?.reason).toBe("NOT_AVAILABLE");
});

test.each([
  ["ID", "NOT_AVAILABLE"],
  ["53", "NOT_AVAILABLE"],
  ["53.14", "NOT_AVAILABLE"],
  ["53.14.01", "NOT_APPLICABLE"],
  ["53.14.01.2001", "NOT_APPLICABLE"],
])("agreed actions of %s that are missing are %s", (code, reason) => {
  expect(absenceOfCoordination({ code: parseRegionCode(code), sourceId: null })?.reason).toBe(reason);
  expect(absenceOfCoordination({ code: parseRegionCode(code), sourceId: "terbit" })).toBeNull();
});
