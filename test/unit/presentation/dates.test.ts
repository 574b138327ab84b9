import { expect, test } from "@jest/globals";
import { dateName } from "../../../presentation/dates.ts";

test("a day is written out in the reader's language, whatever the time zone", () => {
  expect(dateName("2024-12-31", "id")).toBe("31 Desember 2024");
  expect(dateName("2024-12-31T23:30:00Z", "en")).toBe("31 December 2024");
});

test("a month is told with its year", () => {
  expect(dateName("2023-12", "id")).toBe("Desember 2023");
});

test("what is no day stays as it is", () => {
  expect(dateName("2024", "id")).toBe("2024");
});
