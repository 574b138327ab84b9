import { expect, test } from "@jest/globals";
import { requestIdOf } from "../../../../gateway/plugins/request-id.ts";

const idFor = (given: string | undefined) =>
  requestIdOf({ headers: given === undefined ? {} : { "x-request-id": given } });

test.each(["abcdefgh", "A-1-b-2-c-3", "x".repeat(64)])("%s is taken over", (given) => {
  expect(idFor(given)).toBe(given);
});

test.each([undefined, "", "short", "x".repeat(65), "line\nbreak-in-it", 'quote"quote"', "ünïcödé-id"])(
  "%j is replaced by a new id",
  (given) => {
    expect(idFor(given)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  },
);
