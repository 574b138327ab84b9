import type { MissingReason } from "../../../presentation/report-document.ts";
import type { ReconciledRow } from "./answer.ts";

/** Why figures of rows are missing, for the explanation of the marks. */
export const missingIn = (rows: readonly ReconciledRow[]): ReadonlySet<MissingReason> =>
  new Set(
    rows
      .flatMap(({ social, village }) => [...Object.values(social), ...Object.values(village)])
      .flatMap((figure) =>
        typeof figure === "object" && figure !== null && figure.absence !== null ? [figure.absence.reason] : [],
      ),
  );
