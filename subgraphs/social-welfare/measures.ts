import type { SourceMeasures } from "../../platform/measures/source-measures.ts";
import { FAMILY_MEASURES } from "./measures/families.ts";
import { FLOW_MEASURES, STAFF_MEASURES } from "./measures/services.ts";
import {
  COMPLAINT_MEASURES,
  COORDINATION_MEASURES,
  GRADUATION_MEASURES,
  RECERTIFICATION_MEASURES,
} from "./measures/yearly.ts";

/** What social welfare publishes of every region. */
export const MEASURES: SourceMeasures = {
  source: "social-welfare",
  publisher: { id: "Kementerian Sosial", en: "Ministry of Social Affairs" },
  tables: [
    FAMILY_MEASURES,
    FLOW_MEASURES,
    STAFF_MEASURES,
    RECERTIFICATION_MEASURES,
    GRADUATION_MEASURES,
    COMPLAINT_MEASURES,
    COORDINATION_MEASURES,
  ],
};
