import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  ancestorsOf,
  codeRange,
  isWithin,
  kindOf,
  LEVELS,
  levelOf,
  NATION,
  parentOf,
  parseRegionCode,
} from "../../../platform/region-code.ts";

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));

const dotted = fc
  .tuple(digits(2), digits(2), digits(2), digits(4), fc.integer({ min: 1, max: 4 }))
  .map(([province, regency, district, village, parts]) =>
    [province, regency, district, village].slice(0, parts).join("."),
  );

describe("a region code", () => {
  test("undotted input comes out dotted, dotted input unchanged", () => {
    fc.assert(
      fc.property(dotted, (code) => {
        expect(parseRegionCode(code)).toBe(code);
        expect(parseRegionCode(code.replaceAll(".", ""))).toBe(code);
      }),
    );
  });

  test.each([
    "",
    "3",
    "350",
    "35.1",
    "35.01.",
    "35-01",
    "35.01.01.001",
    "35.01.01.20011",
    "id",
    "IDN",
    "3501 ",
    "٣٥",
    null,
    35,
    ["35"],
  ])("%p is refused with the value and the allowed forms", (input) => {
    expect(() => parseRegionCode(input)).toThrow(
      expect.objectContaining({ code: "REGION_CODE_MALFORMED", message: expect.stringContaining("35.01.01.2001") }),
    );
  });

  test("its level is its length", () => {
    const codes = ["ID", "35", "35.01", "35.01.01", "35.01.01.2001"].map(parseRegionCode);
    expect(codes.map(levelOf)).toEqual(LEVELS);
  });

  test("everything above it leads to the nation, one level at a time", () => {
    fc.assert(
      fc.property(dotted, (text) => {
        const code = parseRegionCode(text);
        const above = ancestorsOf(code);
        expect(above[0]).toBe(NATION);
        expect(above.at(-1)).toBe(parentOf(code));
        expect(above.map(levelOf)).toEqual(LEVELS.slice(0, above.length));
        for (const region of above) expect(isWithin(code, region)).toBe(true);
      }),
    );
  });

  test("its range holds what lies in it and nothing beside it", () => {
    fc.assert(
      fc.property(dotted, dotted, (a, b) => {
        const [outer, inner] = [parseRegionCode(a), parseRegionCode(b)];
        const { from, to } = codeRange(outer);
        const isInRange = inner >= from && inner < to;
        expect(isInRange).toBe(isWithin(inner, outer) && inner !== outer);
      }),
      { numRuns: 2_000 },
    );
  });

  test("regencies from 71 are kota, and a village's number says what it is", () => {
    expect(kindOf(parseRegionCode("35.69"))).toBe("KABUPATEN");
    expect(kindOf(parseRegionCode("35.71"))).toBe("KOTA");
    expect(kindOf(parseRegionCode("35.71.01.1001"))).toBe("KELURAHAN");
    expect(kindOf(parseRegionCode("35.01.01.2001"))).toBe("DESA");
    expect(kindOf(parseRegionCode("91.03.01.3001"))).toBe("DESA_ADAT");
    expect(() => kindOf(parseRegionCode("35.01.01.9001"))).toThrow(
      expect.objectContaining({ code: "REGION_CODE_MALFORMED" }),
    );
  });
});
