import { type Absence, NOT_AVAILABLE, notApplicable, SUPPRESSED } from "../../platform/absence.ts";
import { levelOf, type RegionCode } from "../../platform/region-code.ts";
import type { SourceId } from "../../platform/serve-subgraph/sources.ts";

const ABOVE_DISTRICT_ONLY = notApplicable(
  "Rapat koordinasi menyepakati tindak lanjut dengan kabupaten/kota; di bawahnya tidak ada.",
  "Coordination meetings agree actions with regencies; there are none below them.",
);

/** Why a summary is missing; null when it is there. */
export const absenceOf = (sourceId: SourceId): Absence | null => (sourceId === null ? NOT_AVAILABLE : null);

/** The same, where figures may also be hidden. */
export const absenceOrSuppression = (sourceId: SourceId, isSuppressed: boolean): Absence | null =>
  absenceOf(sourceId) ?? suppression(isSuppressed);

/** The reason beside a figure that is hidden; null beside one that is not. */
export const suppression = (isSuppressed: boolean): Absence | null => (isSuppressed ? SUPPRESSED : null);

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
