import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { enterpriseId, parseEnterpriseId } from "../../../../subgraphs/village-development/enterprise-id.ts";

const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
const key = fc.record({
  regencyCode: fc.tuple(twoDigits, twoDigits).map((parts) => parts.join(".")),
  number: fc.integer({ min: 0, max: 999_999_999 }),
});

describe("the id of an enterprise", () => {
  test("gives back its key", () => {
    fc.assert(fc.property(key, (given) => expect(parseEnterpriseId(enterpriseId(given))).toEqual(given)));
  });

  test("is the only text that does: any other is no id, or the id of another enterprise", () => {
    fc.assert(
      fc.property(key, fc.nat(), fc.constantFrom("=", "A", "-", " ", ""), (given, place, character) => {
        const id = enterpriseId(given);
        const at = place % id.length;
        const altered = `${id.slice(0, at)}${character}${id.slice(at + 1)}`;
        const read = parseEnterpriseId(altered);
        expect(read === null ? null : enterpriseId(read)).toBe(read === null ? null : altered);
      }),
    );
  });

  test("is refused whatever else is sent", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(parseEnterpriseId(text)).toBeNull()));
  });
});
