import { NATION, type RegionCode } from "../region-code.ts";

/** The part of a family-level table that lies in a region: its regencies, both ends included, and its villages, half open. */
export interface FamilyArea {
  readonly firstRegency: string;
  readonly lastRegency: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Where the families of a region lie in tables that begin with the regency's code.
 *
 * @example familyArea("53.14.01") // regencies "53.14" to "53.14", villages from "53.14.01" to before "53.14.01/"
 */
export const familyArea = (within: RegionCode): FamilyArea => {
  if (within === NATION) return { firstRegency: "", lastRegency: "99.99", from: "0", to: ":" };
  const regency = within.slice(0, 5);
  const isProvince = within.length === 2;
  return {
    firstRegency: regency,
    lastRegency: isProvince ? `${regency}.99` : regency,
    from: within,
    to: `${within}/`, // "/" is the byte after "."
  };
};
