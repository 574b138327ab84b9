import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseRegionCode, type RegionCode } from "../../../../platform/region-code.ts";
import { createPlaces } from "../../../../platform/serve-subgraph/places.ts";

const CODES = ["11", "12", "35", "35.01", "53", "53.14"].map(parseRegionCode);

test("a code is found at its place in the list, whatever was asked before", () => {
  const order = fc.oneof(
    fc.constant(CODES),
    fc.constant(CODES.flatMap((code) => [code, code])),
    fc.array(fc.constantFrom(...CODES), { maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(CODES), order, order, (list, first, second) => {
      const placeOf = createPlaces(list);
      const asked = [...first, ...second];
      expect(asked.map((code) => placeOf(code))).toEqual(
        asked.map((code: RegionCode) => (list.includes(code) ? list.indexOf(code) : undefined)),
      );
    }),
    { numRuns: 300 },
  );
});
