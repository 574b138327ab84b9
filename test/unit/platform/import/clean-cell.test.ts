import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanCell } from "../../../../platform/import/clean-cell.ts";
import { LOOK_ALIKES } from "../../../../platform/import/look-alikes.ts";

describe("the text of a cell", () => {
  test.each([
    ["plain", "Desa Mekar Jaya", "Desa Mekar Jaya", undefined],
    ["empty", "", "", undefined],
    ["with spaces around it", "  Mekar\t ", "Mekar", undefined],
    ["with no-break spaces", "Rp\u00A02.400.000\u202F", "Rp 2.400.000", undefined],
    ["with an accent in two characters", "Cafe\u0301", "Café", undefined],
    ["with zero-width spaces", "PK\u200BH\uFEFF", "PKH", "INVISIBLE_CHARACTERS"],
    ["with marks of direction", "\u202E2024\u200F", "2024", "INVISIBLE_CHARACTERS"],
    ["with a soft hyphen", "Wono\u00ADsobo", "Wonosobo", "INVISIBLE_CHARACTERS"],
    ["with half a character", "Mekar\uD800", "Mekar", "INVISIBLE_CHARACTERS"],
    ["in full width", "ＰＫＨ２０２４", "PKH2024", "FULL_WIDTH"],
    ["marked as text by Excel", "'0012", "0012", "EXCEL_APOSTROPHE"],
    ["marked as text because it looks like a formula", "'=1", "=1", "EXCEL_APOSTROPHE"],
    ["with an apostrophe that belongs to a name", "'Aisyiyah", "'Aisyiyah", undefined],
    ["with KPM in Cyrillic", "КРМ", "KPM", "LOOK_ALIKES"],
    ["with KPM-PKH in Greek", "ΚΡΜ-ΡΚΗ", "KPM-PKH", "LOOK_ALIKES"],
    ["with one foreign letter in a word", "Wоnosobo", "Wonosobo", "LOOK_ALIKES"],
    ["truly Cyrillic", "Привет", "Привет", undefined],
    ["truly Greek", "Ελλάδα", "Ελλάδα", undefined],
    ["with a lone Greek letter", "α = 5", "α = 5", undefined],
    ["with the gravest of several", "'\u200BКРМ", "'KPM", "LOOK_ALIKES"],
  ])("%s is read as it was meant", (_, raw, text, corrected) => {
    expect(cleanCell(raw)).toEqual(corrected === undefined ? { text } : { text, corrected });
  });

  test.each([...LOOK_ALIKES])("%s in a Latin word becomes %s, and this is told", (foreign, latin) => {
    expect(cleanCell(`w${foreign}w`)).toEqual({ text: `w${latin}w`, corrected: "LOOK_ALIKES" });
  });

  test("the twins of every letter that a code or a short name is made of are known", () => {
    const twins = new Set(LOOK_ALIKES.values());
    for (const letter of "ABCEHIJKMNOPSTXYZaceijopsxy") expect(twins).toContain(letter);
  });

  test("once cleaned it stays as it is, and nothing invisible is left at its ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (raw) => {
        const { text } = cleanCell(raw);
        expect(cleanCell(cleanCell(text).text).text).toBe(cleanCell(text).text);
        expect(text).toBe(text.trim());
      }),
    );
  });
});
