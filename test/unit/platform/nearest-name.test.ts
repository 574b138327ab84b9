import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { nearestName } from "../../../platform/nearest-name.ts";

const names = ["PORT", "HOST", "SINERGI_ENGINE", "SINERGI_DEMO"];

test("a misspelt name finds the name that was meant", () => {
  expect(nearestName("SINERGI_ENGIN", names)).toBe("SINERGI_ENGINE");
  expect(nearestName("SINERGY_DEMO", names)).toBe("SINERGI_DEMO");
  expect(nearestName("PROT", names)).toBe("PORT");
});

test("a name of the list is nearest to itself", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 }), fc.nat(), (list, index) => {
      const name = list[index % list.length] ?? "";
      expect(nearestName(name, list)).toBe(name);
    }),
  );
});

test("an empty list has no nearest name", () => {
  expect(nearestName("PORT", [])).toBeUndefined();
});
