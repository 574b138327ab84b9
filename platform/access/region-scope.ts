import { isWithin, type RegionCode } from "../region-code.ts";
import type { Viewer } from "./viewer.ts";

/** Whether the viewer may see families of this region: it is one of theirs, or lies inside one. */
export const isInScope = ({ regions }: Viewer, code: RegionCode): boolean => regions.some((own) => isWithin(code, own));
