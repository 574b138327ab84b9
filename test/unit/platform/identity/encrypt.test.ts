import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decryptText, encryptText, type IdentityPlace } from "../../../../platform/identity/encrypt.ts";
import { deriveIdentityKey, derivePseudonymKey } from "../../../../platform/identity/keys.ts";

const first = deriveIdentityKey("the first key for tests, long enough to be one");
const second = deriveIdentityKey("the second key for tests, long enough to be one");
const place: IdentityPlace = { familyId: `33.07-${"0".repeat(32)}`, field: "representative_name" };
const unreadable = expect.objectContaining({ code: "IDENTITY_UNREADABLE" });

describe("an encrypted identity", () => {
  test("is read with the key it was encrypted with, wherever that stands among the keys", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = encryptText(text, place, first);
        expect(decryptText(bytes, place, [first])).toBe(text);
        expect(decryptText(bytes, place, [second, first])).toBe(text);
        expect(() => decryptText(bytes, place, [second])).toThrow(unreadable);
        expect(() => decryptText(bytes, place, [])).toThrow(unreadable);
      }),
    );
  });

  test("differs each time, so that equal values cannot be told", () => {
    const made = Array.from({ length: 3000 }, () => encryptText("same", place, first).toString("hex"));
    expect(new Set(made).size).toBe(made.length);
  });

  test("cannot be moved to another family or another field", () => {
    const bytes = encryptText("SYNTHETIC Siti Aminah", place, first);
    expect(() => decryptText(bytes, { ...place, familyId: `33.07-${"1".repeat(32)}` }, [first])).toThrow(unreadable);
    expect(() => decryptText(bytes, { ...place, field: "account_number" }, [first])).toThrow(unreadable);
  });

  test("with any byte changed or cut off is refused", () => {
    const bytes = encryptText("SYNTHETIC Siti Aminah", place, first);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => decryptText(changed, place, [first, second])).toThrow(unreadable);
      expect(() => decryptText(bytes.subarray(0, at), place, [first, second])).toThrow(unreadable);
    }
  });

  test("never holds the text itself", () => {
    expect(encryptText("SYNTHETIC Siti Aminah", place, first).includes("Siti")).toBe(false);
  });
});

test("one text gives unlike keys for unlike purposes", () => {
  const text = "the first key for tests, long enough to be one";
  const key = deriveIdentityKey(text);
  expect(key.secret.equals(first.secret)).toBe(true);
  expect(key.secret.equals(derivePseudonymKey(text))).toBe(false);
  expect(key.secret.export().includes(key.id)).toBe(false);
});
