import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellFinding, keptText } from "../../../../platform/import/finding.ts";
import type { Column } from "../../../../platform/import/format.ts";
import { text } from "../../../../platform/import/cells/text.ts";

const column = (isPersonal: boolean): Column<string> => ({
  heading: "Nama",
  description: { id: "Nama", en: "Name" },
  cell: text(),
  needs: "VALUE",
  isPersonal,
});

test.each([
  ["a name by its initials", "Siti Aminah", "S. A."],
  ["a number by its last four digits", "3507012345678901", "************8901"],
  ["a name with a number behind it without the number", "Siti 3507012345678901", "S."],
])("a finding in a personal column shows %s", (_, cell, shown) => {
  expect(cellFinding(column(true), "EMPTY", cell).value).toBe(shown);
  expect(keptText(column(true), cell)).toBe(shown);
});

test("a number of a card is hidden where no column of numbers is", () => {
  expect(cellFinding(column(false), "EMPTY", "No. 3507012345678901").value).toBe("No. ************8901");
});

test("no finding shows more than 80 characters, and none half of a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.boolean(), (cell, isPersonal) => {
      const { value } = cellFinding(column(isPersonal), "EMPTY", cell);
      expect((value ?? "").length).toBeLessThanOrEqual(80);
      expect(Buffer.from(value ?? "").toString()).toBe(value); // half a character would not come back
    }),
  );
});
