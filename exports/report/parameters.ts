import { AppError } from "../../platform/errors.ts";
import { type Period, parsePeriod } from "../../platform/period.ts";
import { parseRegionCode, type RegionCode } from "../../platform/region-code.ts";
import { LANGUAGES, type Language } from "../../presentation/language.ts";
import { CSV_PARAMETERS } from "../csv-parameters.ts";
import { oneOf, parameter, type ParameterValues, readParameters } from "../read-parameters.ts";

const REGION_FORM = "the code of a region such as ID, 35 or 35.04";
const PERIOD_FORM = "a period such as 2024, 2020-S1 or 2024-04";

/** Everything that can be said of a report, in the order of the reference. */
export const REPORT_PARAMETERS = {
  region: parameter<RegionCode>({ form: REGION_FORM, help: "The region of the report.", read: parseRegionCode }),
  period: parameter<Period | null>({
    form: PERIOD_FORM,
    help: "Span of time of the figures; those of years are of its year.",
    default: null,
    defaultText: "the latest year for which most sources have figures of the region",
    read: parsePeriod,
  }),
  "against-region": parameter<RegionCode | null>({
    form: `${REGION_FORM}, another one than the report's or with another period`,
    help: "Compares with this region.",
    default: null,
    defaultText: "the same region, when `against-period` is given",
    read: parseRegionCode,
  }),
  "against-period": parameter<Period | null>({
    form: `${PERIOD_FORM}, another one than the report's or with another region`,
    help: "Compares with this period.",
    default: null,
    defaultText: "the same period, when `against-region` is given",
    read: parsePeriod,
  }),
  language: parameter<Language>({
    ...oneOf(LANGUAGES),
    help: "Language of the file; JSON has all of them.",
    default: "id",
  }),
  ...CSV_PARAMETERS,
};

/** What a report shall be. */
export type ReportQuestion = ParameterValues<typeof REPORT_PARAMETERS>;

/**
 * Reads what a report shall be.
 *
 * @throws AppError PARAMETER_UNKNOWN, PARAMETER_MALFORMED, PERIOD_MALFORMED, REGION_CODE_MALFORMED
 */
export const readReportQuestion = (given: Readonly<Record<string, unknown>>): ReportQuestion =>
  readParameters(REPORT_PARAMETERS, given);

/** A region and a period to compare with. */
export interface Against {
  readonly code: RegionCode;
  readonly period: Period;
}

/**
 * What a report is compared with; null for none.
 *
 * @param period of the report
 * @throws AppError PARAMETER_MALFORMED where it would be compared with itself
 */
export const againstOf = (question: ReportQuestion, period: Period): Against | null => {
  const { "against-region": code, "against-period": other } = question;
  if (code === null && other === null) return null;
  const against = { code: code ?? question.region, period: other ?? period };
  if (against.code !== question.region || against.period !== period) return against;
  const name = code === null ? "against-period" : "against-region";
  const { form } = REPORT_PARAMETERS[name];
  throw new AppError("PARAMETER_MALFORMED", { value: code ?? period, parameter: name, form });
};
