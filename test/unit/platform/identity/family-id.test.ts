import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cardHmacOf, familyIdOf, parseFamilyId } from "../../../../platform/identity/family-id.ts";
import { derivePseudonymKey } from "../../../../platform/identity/keys.ts";
import type { RegionCode } from "../../../../platform/region-code.ts";

const key = derivePseudonymKey("a key for tests only, long enough to be one");
const regency = fc.stringMatching(/^\d\d\.\d\d$/).map((code) => code as RegionCode);
const card = fc.stringMatching(/^\d{16}$/);

describe("a family's id", () => {
  test("is the same wherever the same key is, and is read back with its regency", () => {
    fc.assert(
      fc.property(card, regency, (number, regencyCode) => {
        const id = familyIdOf(number, regencyCode, key);
        expect(familyIdOf(number, regencyCode, derivePseudonymKey("a key for tests only, long enough to be one"))).toBe(
          id,
        );
        expect(parseFamilyId(id)).toEqual({ id, regencyCode });
        expect(id).not.toContain(number);
        expect(id.endsWith(cardHmacOf(number, key).toString("hex"))).toBe(true);
      }),
    );
  });

  test("differs between cards and between keys", () => {
    const other = derivePseudonymKey("another key for tests, long enough to be one");
    fc.assert(
      fc.property(card, card, regency, (first, second, regencyCode) => {
        fc.pre(first !== second);
        expect(familyIdOf(first, regencyCode, key)).not.toBe(familyIdOf(second, regencyCode, key));
        expect(familyIdOf(first, regencyCode, key)).not.toBe(familyIdOf(first, regencyCode, other));
      }),
    );
  });

  test("stays what it is: ids are kept by others", () => {
    expect(familyIdOf("3307990000000001", "33.07" as RegionCode, key)).toBe("33.07-aa2e9a25612f1db113d9e3ec8e38ca1d");
  });

  const hex = "0123456789abcdef0123456789abcdef";
  test.each([
    "",
    hex,
    `33.07-${hex}0`,
    `33.07-${hex.slice(1)}`,
    `33.07-${hex.toUpperCase()}`,
    `3307-${hex}`,
    `33.07.01-${hex}`,
    ` 33.07-${hex}`,
    `33.07-${hex}\n`,
    "3307990000000001",
    null,
    3307,
    [`33.07-${hex}`],
  ])("%p is refused, and what was sent is not repeated: it may be a card number", (value) => {
    const refused = expect.objectContaining({
      code: "FAMILY_ID_MALFORMED",
      details: {},
      message: expect.not.stringContaining("3307990000000001"),
    });
    expect(() => parseFamilyId(value)).toThrow(refused);
  });
});
