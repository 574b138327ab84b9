import type { Headline, MissingReason, ReportSection } from "../../presentation/report-document.ts";

/** Reasons that the headlines have for missing figures. */
export const reasonsOfHeadlines = (headlines: readonly Headline[]): ReadonlySet<MissingReason> =>
  new Set(headlines.flatMap(({ figure: { missing } }) => missing ?? []));

/** Reasons that the tables of a section have for missing figures. */
export const reasonsOfSection = ({ tables }: ReportSection): ReadonlySet<MissingReason> =>
  new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ missing }) => missing ?? []))));
