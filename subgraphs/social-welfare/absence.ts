import { type Absence, NOT_AVAILABLE, notApplicable } from "../../platform/absence.ts";
import { levelOf, type RegionCode } from "../../platform/region-code.ts";
import type { SourceId } from "../../platform/serve-subgraph/sources.ts";

const ABOVE_DISTRICT_ONLY = notApplicable(
  "Rapat koordinasi menyepakati tindak lanjut dengan kabupaten/kota; di bawahnya tidak ada.",
  "Coordination meetings agree actions with regencies; there are none below them.",
);

/** Why a summary is missing; null when it is there. */
export const absenceOf = (sourceId: SourceId): Absence | null => (sourceId === null ? NOT_AVAILABLE : null);

/** Why a region has no agreed actions; null when it has some. */
export const absenceOfCoordination = ({
  code,
  sourceId,
}: {
  readonly code: RegionCode;
  readonly sourceId: SourceId;
}): Absence | null => {
  if (sourceId !== null) return null;
  return levelOf(code) === "VILLAGE" || levelOf(code) === "DISTRICT" ? ABOVE_DISTRICT_ONLY : NOT_AVAILABLE;
};
