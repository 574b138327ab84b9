import { expect, test } from "@jest/globals";
import { OPEN_DOOR, SCOPES, type Viewer } from "../../../../platform/access/viewer.ts";
import { mayIdentify } from "../../../../platform/identity/may-identify.ts";
import { parseRegionCode } from "../../../../platform/region-code.ts";

const officer: Viewer = {
  ...OPEN_DOOR,
  scopes: ["family:read", "identity:read"],
  regions: [parseRegionCode("33.07")],
  purpose: "cek rekening",
};
const own = parseRegionCode("33.07");

test("families are identified by whoever has the scope, the region and a purpose", () => {
  expect(mayIdentify(officer, own)).toBe(true);
  expect(mayIdentify({ ...officer, regions: [parseRegionCode("33")] }, own)).toBe(true);
});

test.each([
  ["scope", { scopes: SCOPES.filter((scope) => scope !== "identity:read") }],
  ["region", { regions: [parseRegionCode("33.08")] }],
  ["region at all", { regions: [] }],
  ["purpose", { purpose: null }],
  ["word in the purpose", { purpose: " \t" }],
])("and not by one without the %s", (_, lacking) => {
  expect(mayIdentify({ ...officer, ...lacking }, own)).toBe(false);
});
