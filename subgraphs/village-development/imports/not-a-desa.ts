import type { RowFinding } from "../../../platform/import/format.ts";
import { kindOf, type RegionCode } from "../../../platform/region-code.ts";

/** What is found in a row about a kelurahan, which has neither a village fund nor an index nor an enterprise. */
export const refuseKelurahan = ({
  village,
}: {
  readonly village: RegionCode;
}): readonly RowFinding<{
  village: RegionCode;
}>[] => (kindOf(village) === "KELURAHAN" ? [{ reason: "NOT_A_DESA", field: "village" }] : []);
