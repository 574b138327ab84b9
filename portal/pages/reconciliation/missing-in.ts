import { figureIn, FIGURES_OF } from "../../../presentation/reconciled-figures.ts";
import type { ReconciledRow } from "../../../presentation/reconciled-row.ts";
import type { Scope } from "../../../presentation/reconciliation-states.ts";
import type { MissingReason } from "../../../presentation/report-document.ts";

/** Why figures of rows are missing, for the explanation of the marks. */
export const missingIn = (rows: readonly ReconciledRow[], scope: Scope): ReadonlySet<MissingReason> =>
  new Set(rows.flatMap((row) => FIGURES_OF[scope].flatMap((name) => figureIn(row, name).missing ?? [])));
