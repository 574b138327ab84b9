import { expect, test } from "@jest/globals";
import { AppError } from "../../../../platform/errors.ts";
import { readPlainText, requirePlainText } from "../../../../platform/mutations/plain-text.ts";

const NOTE = { field: "note", maximum: 40 };

const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error instanceof AppError ? [error.code, error.details] : error;
  }
};

test("a text becomes one line without what nobody sees, and nothing becomes null", () => {
  expect(readPlainText("  dua\n\tkata\u00A0saja ", NOTE)).toBe("dua kata saja");
  expect(readPlainText("de\u0301sa \u202Ebalik\u2066", NOTE)).toBe("d\u00E9sa balik");
  expect([undefined, null, "", " \u200B "].map((given) => readPlainText(given, NOTE))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("characters are counted as readers count them", () => {
  expect(readPlainText("🙂".repeat(40), NOTE)).toHaveLength(80);
  expect(refusal(() => readPlainText("🙂".repeat(41), NOTE))).toEqual([
    "TEXT_TOO_LONG",
    { field: "note", count: 41, maximum: 40 },
  ]);
});

test.each([
  "KK 3507011234567890",
  "3507 0112 3456 7890",
  "3507-0112-3456-7890",
  "rek.001234567890",
  "３５０７０１１２３４５６７８９０",
  "35070112\u200B34567890",
])("%s is refused, and told by its last digits only", (text) => {
  const told = refusal(() => readPlainText(text, NOTE));
  expect(told).toMatchObject(["TEXT_HAS_IDENTITY", { field: "note" }]);
  expect(JSON.stringify(told)).not.toMatch(/\d{5}/);
});

test.each(["Rp 3.215.966.118.000", "35.07.01.2001", "2024-12-31 s.d. 2025-01-31", "telp 0341-123456"])(
  "%s is no such number",
  (text) => {
    expect(readPlainText(text, NOTE)).toBe(text);
  },
);

test("where something must be written, nothing is refused", () => {
  expect(refusal(() => requirePlainText(" ", NOTE))).toEqual(["TEXT_MISSING", { field: "note" }]);
});
