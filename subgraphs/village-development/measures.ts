import type { SourceMeasures } from "../../platform/measures/source-measures.ts";
import { ENTERPRISE_MEASURES, FACILITATION_MEASURES, PROGRAMME_MEASURES } from "./measures/services.ts";
import { VILLAGE_FUND_MEASURES } from "./measures/village-fund.ts";
import { VILLAGE_INDEX_MEASURES } from "./measures/village-index.ts";

/** What village development publishes of every region. */
export const MEASURES: SourceMeasures = {
  source: "village-development",
  publisher: {
    id: "Kementerian Desa dan Pembangunan Daerah Tertinggal",
    en: "Ministry of Villages and Development of Disadvantaged Regions",
  },
  tables: [
    VILLAGE_FUND_MEASURES,
    VILLAGE_INDEX_MEASURES,
    ENTERPRISE_MEASURES,
    FACILITATION_MEASURES,
    PROGRAMME_MEASURES,
  ],
};
