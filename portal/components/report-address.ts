/** What a report shows; its address has all of it. */
export interface ReportChoice {
  readonly code: string;
  /** Null is the latest year for which most sources have figures; the report then says which. */
  readonly period: string | null;
  /** Code of a region to compare with. */
  readonly againstRegion?: string | null;
  /** A period to compare with. */
  readonly againstPeriod?: string | null;
}

const withParameters = (path: string, parameters: Readonly<Record<string, string | null | undefined>>): string => {
  const set = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`;
};

/** Address of the page of a report, the same whoever reads it: `/laporan/35?periode=2024`. */
export const reportAddress = ({ code, period, againstRegion, againstPeriod }: ReportChoice): string =>
  withParameters(`/laporan/${code}`, { periode: period, banding: againstRegion, "banding-periode": againstPeriod });

/** Address of the file of a report. */
export const reportFile = (
  form: "json" | "csv" | "xlsx" | "pdf",
  { code, period, againstRegion, againstPeriod }: ReportChoice,
  language: string,
): string =>
  withParameters(`/exports/report.${form}`, {
    region: code,
    period,
    "against-region": againstRegion,
    "against-period": againstPeriod,
    language,
  });
