import { expect, test } from "@jest/globals";
import { ranked } from "../../../../data/demo/ranked.ts";

test("places come in the order of their keys", () => {
  expect([...ranked([30, 10, 20])]).toEqual([1, 2, 0]);
});

test("equal keys keep the order of the list", () => {
  expect([...ranked([5, 5, 1, 5])]).toEqual([2, 0, 1, 3]);
});

test("keys of 32 bits are told apart in lists of a hundred thousand", () => {
  const keys = Array.from({ length: 100_000 }, (_, place) => 0xffff_ffff - place);
  expect(ranked(keys)[0]).toBe(99_999);
  expect(ranked(keys)[99_999]).toBe(0);
});
