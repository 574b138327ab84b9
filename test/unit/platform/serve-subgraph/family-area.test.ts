import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isWithin, parseRegionCode } from "../../../../platform/region-code.ts";
import { familyArea } from "../../../../platform/serve-subgraph/family-area.ts";

const two = fc.constantFrom("01", "07", "10", "53", "99");
const village = fc.tuple(two, two, two, fc.constantFrom("1001", "2001", "9999")).map((parts) => parts.join("."));
const region = fc.oneof(
  fc.constant("ID"),
  fc.tuple(village, fc.constantFrom(2, 5, 8, 13)).map(([code, length]) => code.slice(0, length)),
);

test("a village lies in the area of a region exactly when it lies in the region", () => {
  fc.assert(
    fc.property(village, region, (inner, outer) => {
      const { firstRegency, lastRegency, from, to } = familyArea(parseRegionCode(outer));
      const regency = inner.slice(0, 5);
      const isFound = regency >= firstRegency && regency <= lastRegency && inner >= from && inner < to;
      expect(isFound).toBe(isWithin(parseRegionCode(inner), parseRegionCode(outer)));
    }),
    { numRuns: 2_000 },
  );
});
