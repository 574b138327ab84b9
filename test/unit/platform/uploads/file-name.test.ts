import { expect, test } from "@jest/globals";
import { shownFileName } from "../../../../platform/uploads/file-name.ts";

test.each([
  ["berkas.csv", "berkas.csv"],
  ["Dana Desa 2024.xlsx", "Dana Desa 2024.xlsx"],
  ["idm_3509012001.csv", "idm_3509012001.csv"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\Siti\\data.csv", "data.csv"],
  ["KK_3509010101010001.csv", "KK_************0001.csv"],
  ["3509-0101-0101-0001.csv", "***************0001.csv"],
  ["a\u202Evsc.exe\n.csv", "avsc.exe.csv"],
  ["", null],
  ["folder/", null],
])("%j is shown as %j", (name, shown) => {
  expect(shownFileName(name)).toBe(shown);
});

test("a long name is cut between characters", () => {
  expect(shownFileName("😀".repeat(200))).toBe("😀".repeat(120));
});
