import type { RegionCode } from "../region-code.ts";

/**
 * Region codes as one array parameter. A code holds digits and dots only, so nothing has to be escaped; the driver would
 * look at every character of thousands of codes.
 */
export const regionList = (codes: readonly RegionCode[]): string => `{${codes.join(",")}}`;
