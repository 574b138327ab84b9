import type { Viewer } from "../access/viewer.ts";
import { AppError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Audit } from "./create-audit.ts";
import { familyReadsOf } from "./entry.ts";
import type { FamilyReads } from "./family-reads.ts";

/** The answer whose reads are to be written down. */
export interface Answer {
  readonly reads: FamilyReads;
  readonly viewer: Viewer;
  readonly requestId: string;
}

/**
 * Writes down what an answer tells of families, before it leaves. Whatever goes wrong is in the log, and the answer must
 * not leave.
 *
 * @throws AppError AUDIT_UNAVAILABLE
 */
export const recordReads = async (
  audit: Audit,
  { reads, viewer, requestId }: Answer,
  { log, subgraph }: { readonly log: Log; readonly subgraph: string },
): Promise<void> => {
  try {
    await audit.write(familyReadsOf(reads, viewer, requestId));
  } catch (error) {
    log.error({ subgraph, requestId, err: error }, "The audit could not be written, so the answer is withheld");
    throw error instanceof AppError && error.code === "AUDIT_UNAVAILABLE"
      ? error
      : new AppError("AUDIT_UNAVAILABLE", {}, error);
  }
};
