import { type Absence, NOT_AVAILABLE, notApplicable } from "../../platform/absence.ts";
import { levelOf, type RegionCode } from "../../platform/region-code.ts";
import type { SourceId } from "../../platform/serve-subgraph/sources.ts";

const NO_DESA = notApplicable(
  "Kelurahan dan wilayah tanpa desa tidak menerima Dana Desa serta tidak memiliki IDM dan BUM Desa.",
  "A kelurahan, or a region without desa, receives no village fund and has neither an index nor an enterprise.",
);

const ABOVE_DISTRICT_ONLY = notApplicable(
  "Pendamping desa melayani beberapa desa; jumlahnya diketahui untuk kabupaten ke atas.",
  "A facilitator serves several villages; the number is known for regencies and above.",
);

interface MaybeStored {
  readonly code: RegionCode;
  readonly sourceId: SourceId;
  readonly hasDesa: boolean;
}

/** Why a region has no figures of what only a desa can have; null when it has them. */
export const absenceOfDesaFigures = ({ sourceId, hasDesa }: MaybeStored): Absence | null => {
  if (sourceId !== null) return null;
  return hasDesa ? NOT_AVAILABLE : NO_DESA;
};

/** Why a region has no facilitators; null when it has them. */
export const absenceOfFacilitators = ({ code, sourceId }: MaybeStored): Absence | null => {
  if (sourceId !== null) return null;
  return levelOf(code) === "VILLAGE" || levelOf(code) === "DISTRICT" ? ABOVE_DISTRICT_ONLY : NOT_AVAILABLE;
};
