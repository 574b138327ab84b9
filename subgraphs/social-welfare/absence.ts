import { type Absence, NOT_AVAILABLE, notApplicable, SUPPRESSED } from "../../platform/absence.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import { levelOf, type RegionCode } from "../../platform/region-code.ts";
import type { SourceId } from "../../platform/serve-subgraph/sources.ts";
import { FLOW } from "../../platform/suppression/groups.ts";
import { isHidden } from "../../platform/suppression/hidden-bits.ts";
import type { FlowRow } from "./rows.ts";

const ABOVE_DISTRICT_ONLY = notApplicable(
  "Rapat koordinasi menyepakati tindak lanjut dengan kabupaten/kota; di bawahnya tidak ada.",
  "Coordination meetings agree actions with regencies; there are none below them.",
);

/** Why a summary is missing; null when it is there. */
export const absenceOf = (sourceId: SourceId): Absence | null => (sourceId === null ? NOT_AVAILABLE : null);

/** The same, where figures may also be hidden. */
export const absenceOrSuppression = (sourceId: SourceId, isSuppressed: boolean): Absence | null =>
  absenceOf(sourceId) ?? suppression(isSuppressed);

/** Why a figure of a row that is there is missing; null when it is there. */
export const absenceOfFigure = (figure: number | null, isSuppressed: boolean): Absence | null =>
  suppression(isSuppressed) ?? (figure === null ? NOT_AVAILABLE : null);

/** Why the amount that families are due is missing; null when it is there. */
export const absenceOfEntitled = (flow: FlowRow | null, viewer: Viewer): Absence | null =>
  absenceOfFigure(flow?.entitled ?? null, isHidden(flow?.hidden ?? null, FLOW.ENTITLED, viewer));

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
