import type { Headline, MissingReason } from "../../presentation/report-document.ts";

/** Reasons that headlines have for missing figures. */
export const reasonsOf = (headlines: readonly Headline[]): ReadonlySet<MissingReason> =>
  new Set(headlines.flatMap(({ figure: { missing } }) => missing ?? []));
