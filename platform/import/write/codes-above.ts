import type { RegionLevel } from "../../region-code.ts";

/** The code of the region of a level that a staged one lies in. */
export const CODES_ABOVE: Readonly<Record<RegionLevel, string>> = {
  NATION: "'ID'",
  PROVINCE: "left(s.region_code, 2)",
  REGENCY: "left(s.region_code, 5)",
  DISTRICT: "left(s.region_code, 8)",
  VILLAGE: "s.region_code",
};
