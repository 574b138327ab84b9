import type { ReconciliationQuestion } from "./parameters.ts";
import type { ReconciledRows } from "./read-rows.ts";

/** All that the file of a reconciliation is made of, in whatever form. */
export interface ReconciliationFile {
  readonly question: ReconciliationQuestion;
  readonly read: ReconciledRows;
  /** When the file was asked for. */
  readonly madeAt: Date;
}
