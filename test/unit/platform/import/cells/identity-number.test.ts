import { describe, expect, test } from "@jest/globals";
import { cleanCell } from "../../../../../platform/import/clean-cell.ts";
import { readCardNumber, readNik } from "../../../../../platform/import/cells/identity-number.ts";
import type { ReasonCode } from "../../../../../platform/import/reasons.ts";

/** Invented: 33.07.99 is no district. */
const PLACE = "330799";
const nik = (day: string, serial = "0001"): string => `${PLACE}${day}${serial}`;
const WHOLE = nik("010190");

const GOOD: readonly (readonly [string, string])[] = [
  ["a man's", WHOLE],
  ["a woman's", nik("410190")],
  ["born on the last of January", nik("310190")],
  ["of a woman born on the last of December", nik("711290")],
  ["born on the last of April", nik("300490")],
  ["born on 29 February of a leap year", nik("290292")],
  ["of a woman born on 29 February 2000", nik("690200")],
  ["with a great serial number", nik("010190", "9999")],
  ["of another province", "1101990101900001"],
  ["of a province in the ninth group", "9601990101900001"],
  ["with spaces", "330799 010190 0001"],
  ["with dots", "33.07.99.010190.0001"],
  ["with hyphens", "330799-010190-0001"],
  ["with Excel's apostrophe", `'${WHOLE}`],
  ["with spaces around it", `  ${WHOLE} `],
  ["with a no-break space", `${WHOLE}\u00A0`],
  ["with a zero-width space", `3307\u200B990101900001`],
  ["with a mark of direction", `\u202D${WHOLE}\u202C`],
  ["with a byte order mark", `\uFEFF${WHOLE}`],
  ["in full width", "３３０７９９０１０１９００００１"],
];

const BAD: readonly (readonly [string, string, ReasonCode])[] = [
  ["15 digits", WHOLE.slice(1), "IDENTITY_LENGTH"],
  ["17 digits", `${WHOLE}0`, "IDENTITY_LENGTH"],
  ["one digit", "3", "IDENTITY_LENGTH"],
  ["14 digits", WHOLE.slice(2), "IDENTITY_LENGTH"],
  ["32 digits", WHOLE.repeat(2), "IDENTITY_LENGTH"],
  ["a digit that is missing between spaces", "330799 010190 001", "IDENTITY_LENGTH"],
  ["two numbers with a space", `${WHOLE} ${WHOLE}`, "IDENTITY_LENGTH"],
  ["a letter O for a zero", WHOLE.replace("0", "O"), "IDENTITY_DIGITS"],
  ["a small o for a zero", WHOLE.replace("0", "o"), "IDENTITY_DIGITS"],
  ["a letter O at its end", `${WHOLE.slice(0, -2)}O1`, "IDENTITY_DIGITS"],
  ["a Cyrillic O for a zero", WHOLE.replace("0", "О"), "IDENTITY_DIGITS"],
  ["a letter l for a one", WHOLE.replace("1", "l"), "IDENTITY_DIGITS"],
  ["a letter I for a one", WHOLE.replace("1", "I"), "IDENTITY_DIGITS"],
  ["a letter S for a five", "33O799O1O19S0001", "IDENTITY_DIGITS"],
  ["Arabic digits", "٣٣٠٧٩٩٠١٠١٩٠٠٠٠١", "IDENTITY_DIGITS"],
  ["stars", "************0001", "IDENTITY_DIGITS"],
  ["crosses", "330799XXXXXX0001", "IDENTITY_DIGITS"],
  ["a slash", "330799/010190/0001", "IDENTITY_DIGITS"],
  ["two numbers with a comma", `${WHOLE},${WHOLE}`, "IDENTITY_DIGITS"],
  ["a plus sign", `+${WHOLE}`, "IDENTITY_DIGITS"],
  ["words", "tidak ada", "IDENTITY_DIGITS"],
  ["a dash", "-", "IDENTITY_DIGITS"],
  ["a double apostrophe", `''${WHOLE}`, "IDENTITY_DIGITS"],
  ["an equals sign and quotes", `="${WHOLE}"`, "IDENTITY_DIGITS"],
  ["E+15 with a comma", "3,20101E+15", "DAMAGED_BY_EXCEL"],
  ["E+15 with a point", "3.20101E+15", "DAMAGED_BY_EXCEL"],
  ["E+15 without decimals", "3E+15", "DAMAGED_BY_EXCEL"],
  ["E15", "3,20101E15", "DAMAGED_BY_EXCEL"],
  ["a small e+15", "3.20101e+15", "DAMAGED_BY_EXCEL"],
  ["E+15 with an apostrophe", "'3,20101E+15", "DAMAGED_BY_EXCEL"],
  ["E+14", "3,20101E+14", "DAMAGED_BY_EXCEL"],
  ["all digits in E+15", "3.201010101010001E+15", "DAMAGED_BY_EXCEL"],
  ["an impossible province 00", `00${WHOLE.slice(2)}`, "IDENTITY_REGION"],
  ["an impossible province 01", `01${WHOLE.slice(2)}`, "IDENTITY_REGION"],
  ["an impossible province 30", `30${WHOLE.slice(2)}`, "IDENTITY_REGION"],
  ["nothing but zeros", "0".repeat(16), "IDENTITY_REGION"],
];

const BAD_DAYS: readonly (readonly [string, string])[] = [
  ["day 0", "000190"],
  ["day 32", "320190"],
  ["day 40", "400190"],
  ["day 72", "720190"],
  ["day 99", "990190"],
  ["month 0", "010090"],
  ["month 13", "011390"],
  ["month 99", "019990"],
  ["30 February", "300292"],
  ["a woman's 30 February", "700292"],
  ["29 February of a common year", "290291"],
  ["31 April", "310490"],
  ["31 June", "310690"],
  ["31 September", "310990"],
  ["a woman's 31 November", "711190"],
];

const read = (raw: string): ReturnType<typeof readNik> => readNik(cleanCell(raw).text);

describe("the number of a person", () => {
  test.each(GOOD)("%s is read as its 16 digits", (_, raw) => {
    const reading = read(raw);
    expect(reading).toEqual({ value: expect.stringMatching(/^\d{16}$/) });
  });

  test.each(BAD)("with %s is refused", (_, raw, refused) => {
    expect(read(raw)).toEqual({ refused });
    expect(readCardNumber(cleanCell(raw).text)).toEqual({ refused });
  });

  test.each(BAD_DAYS)("with the birthday %s is refused, and is a card's number all the same", (_, day) => {
    expect(read(nik(day))).toEqual({ refused: "IDENTITY_DATE" });
    expect(readCardNumber(nik(day))).toEqual({ value: nik(day) });
  });

  test("is held by more than sixty cases", () => {
    expect(GOOD.length + BAD.length + BAD_DAYS.length).toBeGreaterThan(60);
  });
});
