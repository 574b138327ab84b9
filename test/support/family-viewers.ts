import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import { parseRegionCode } from "../../platform/region-code.ts";

/** A viewer of families of these regions; without any, of none. */
export const familyViewer = (regions: readonly string[], given: Partial<Viewer> = {}): Viewer => ({
  ...OPEN_DOOR,
  subject: "tester",
  role: "tester",
  scopes: ["aggregate:read", "family:read"],
  regions: regions.map(parseRegionCode),
  ...given,
});

/** One who may also see who the families are, and says why. */
export const identityViewer = (regions: readonly string[], given: Partial<Viewer> = {}): Viewer =>
  familyViewer(regions, {
    scopes: ["aggregate:read", "family:read", "identity:read"],
    purpose: "uji coba",
    ...given,
  });
