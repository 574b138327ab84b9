import { expect, test } from "@jest/globals";
import { periodName } from "../../../presentation/periods.ts";

test.each([
  ["2024", "2024", "2024"],
  ["2020-S1", "semester 1 2020", "semester 1 2020"],
  ["2020-Q3", "triwulan 3 2020", "quarter 3 2020"],
  ["2020-T2", "tahap 2 2020", "payment stage 2 2020"],
  ["2020-04", "April 2020", "April 2020"],
  ["2020-08", "Agustus 2020", "August 2020"],
  ["kemarin", "kemarin", "kemarin"],
])("%s reads %s, and in English %s", (period, id, en) => {
  expect([periodName(period, "id"), periodName(period, "en")]).toEqual([id, en]);
});
