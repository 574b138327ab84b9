import { isInScope } from "../access/region-scope.ts";
import { hasScope, type Viewer } from "../access/viewer.ts";
import type { RegionCode } from "../region-code.ts";

/** Whether the viewer may see who the families of a region are: by scope, in their own regions, and with a stated purpose. */
export const mayIdentify = (viewer: Viewer, code: RegionCode): boolean =>
  hasScope(viewer, "identity:read") && (viewer.purpose ?? "").trim() !== "" && isInScope(viewer, code);
