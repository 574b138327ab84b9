import { createHmac } from "node:crypto";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createMac } from "../../../../platform/signing/hmac.ts";

const expected = (key: Uint8Array, text: string, bytes: Uint8Array): string =>
  createHmac("sha256", key).update(text, "latin1").update(bytes).digest("base64url");

const latin1 = fc.array(fc.nat({ max: 255 })).map((codes) => String.fromCharCode(...codes));

test("is HMAC-SHA256, whatever the key, the text and the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), latin1, fc.uint8Array({ maxLength: 300 }), (key, text, bytes) => {
      expect(createMac(key)(text, bytes)).toBe(expected(key, text, bytes));
    }),
    { numRuns: 1_000 },
  );
});

test("is the same for few bytes and for many, with MACs of other keys between", () => {
  const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const [macOfOne, macOfOther] = [createMac(one), createMac(other)];
  for (const size of [0, 1, 55, 56, 64, 65_000, 65_471, 65_472, 65_473, 65_536, 1_000_000]) {
    const bytes = Buffer.alloc(size, size % 251);
    expect(macOfOne("", bytes)).toBe(expected(one, "", bytes));
    expect(macOfOther("x", bytes)).toBe(expected(other, "x", bytes));
    expect(macOfOne("x", bytes)).toBe(expected(one, "x", bytes));
  }
});

test("takes no key that HMAC would hash first", () => {
  expect(() => createMac(Buffer.alloc(65))).toThrow("65 bytes");
});
