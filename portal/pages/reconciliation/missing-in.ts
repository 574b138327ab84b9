import type { MissingReason } from "../../../presentation/report-document.ts";
import type { ReconciledRow } from "./answer.ts";
import type { Scope } from "./states.ts";

/** Why figures of rows are missing, for the explanation of the marks. */
export const missingIn = (rows: readonly ReconciledRow[], scope: Scope): ReadonlySet<MissingReason> =>
  new Set(
    rows
      .flatMap(({ social, village }) => [
        ...(scope === "VILLAGE" ? [] : Object.values(social)),
        ...(scope === "SOCIAL" ? [] : Object.values(village)),
      ])
      .flatMap((figure) =>
        typeof figure === "object" && figure !== null && figure.absence !== null ? [figure.absence.reason] : [],
      ),
  );
