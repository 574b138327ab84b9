import { describe, expect, test } from "@jest/globals";
import { parseRegionCode } from "../../../../platform/region-code.ts";
import { absenceOfDesaFigures, absenceOfFacilitators } from "../../../../subgraphs/village-development/absence.ts";

const row = (code: string, sourceId: string | null, hasDesa: boolean) => ({
  code: parseRegionCode(code),
  sourceId,
  hasDesa,
});

describe("why figures are missing", () => {
  test("is not told of figures that have a source", () => {
    expect(absenceOfDesaFigures(row("35.78", "terbit", false))).toBeNull();
    expect(absenceOfFacilitators(row("35.78.01", "terbit", false))).toBeNull();
  });

  test("is the law for a region without desa, and the sources for the others", () => {
    expect(absenceOfDesaFigures(row("35.78", null, false))?.reason).toBe("NOT_APPLICABLE");
    expect(absenceOfDesaFigures(row("35.79", null, true))?.reason).toBe("NOT_AVAILABLE");
  });

  test.each([
    ["ID", "NOT_AVAILABLE"],
    ["35", "NOT_AVAILABLE"],
    ["35.79", "NOT_AVAILABLE"],
    ["35.79.01", "NOT_APPLICABLE"],
    ["35.79.01.2005", "NOT_APPLICABLE"],
  ])("of facilitators depends on the level: %s is %s", (code, reason) => {
    expect(absenceOfFacilitators(row(code, null, true))?.reason).toBe(reason);
  });
});
