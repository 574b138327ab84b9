import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellFinding, type Discretion, keptText } from "../../../../platform/import/finding.ts";

const NAME = { heading: "Nama" };

test.each([
  ["a name by its initials", "Siti Aminah", "S. A."],
  ["a number by its last four digits", "3507012345678901", "************8901"],
  ["a name with a number behind it without the number", "Siti 3507012345678901", "S."],
])("a finding in a personal column shows %s", (_, cell, shown) => {
  expect(cellFinding(NAME, "PERSONAL", "EMPTY", cell).value).toBe(shown);
  expect(keptText("PERSONAL", cell)).toBe(shown);
});

test.each<[Discretion, string, string]>([
  ["OPEN", "No. 3507012345678901", "No. ************8901"],
  ["OPEN", "1234567890123 rupiah", "1234567890123 rupiah"],
  ["PEOPLE", "KK-3507012345678901", "KK-************8901"],
  ["PEOPLE", "3507 0123 4567 8901", "***************8901"],
  ["PEOPLE", "33.07.01.2002", "33.07.01.2002"],
  ["DOUBTFUL", "3307012002", "3307012002"],
  ["DOUBTFUL", "350701234567890", "***********7890"],
  ["DOUBTFUL", "Siti Aminah", "S. A."],
])("where a cell is %s, %s is shown as %s", (discretion, cell, shown) => {
  expect(cellFinding(NAME, discretion, "EMPTY", cell).value).toBe(shown);
});

test("no finding shows more than 80 characters, and none half of a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.boolean(), (cell, isPersonal) => {
      const { value } = cellFinding(NAME, isPersonal ? "PERSONAL" : "OPEN", "EMPTY", cell);
      expect((value ?? "").length).toBeLessThanOrEqual(80);
      expect(Buffer.from(value ?? "").toString()).toBe(value); // half a character would not come back
    }),
  );
});
