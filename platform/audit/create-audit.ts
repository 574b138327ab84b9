import type { Knex } from "knex";
import { AppError } from "../errors.ts";
import { appendReads } from "./append.ts";
import { newChain } from "./chain.ts";
import { type FamilyRead, regenciesOf } from "./entry.ts";

/** The audit of one source, as one process writes it. */
export interface Audit {
  /**
   * Writes down what an answer tells of families; the answer may leave when this has come back, and not before.
   *
   * @throws AppError AUDIT_UNAVAILABLE; FAMILY_ID_MALFORMED
   */
  write(reads: readonly FamilyRead[]): Promise<void>;
}

export interface AuditOptions {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** What one answer waits for. */
interface Waiting {
  readonly reads: readonly FamilyRead[];
  readonly resolve: () => void;
  readonly reject: (error: AppError) => void;
}

/** A statement tells of this many families at most, unless one answer alone tells of more. */
const FAMILIES_A_STATEMENT = 20_000;

/**
 * One chain of entries. Answers that are ready while a statement is under way share the next one, so that the audit does
 * not slow down to one transaction an answer. After a failure nobody knows what was written, so a new chain is begun; an
 * entry whose answer never left does no harm.
 */
export const createAudit = (db: Knex, { clock }: AuditOptions): Audit => {
  let chain = newChain();
  const waiting: Waiting[] = [];
  let isWriting = false;

  const writeWaiting = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const together = waiting.splice(0, countThatFits(waiting));
      try {
        const reads = together.flatMap((answer) => answer.reads);
        chain = await appendReads(db, chain, reads, clock());
        for (const { resolve } of together) resolve();
      } catch (error) {
        chain = newChain();
        for (const { reject } of together) reject(new AppError("AUDIT_UNAVAILABLE", {}, error));
      }
    }
    isWriting = false;
  };

  return {
    write: async (reads) => {
      for (const { familyIds } of reads) regenciesOf(familyIds); // a malformed id fails its own answer, and no other
      await new Promise<void>((resolve, reject) => {
        waiting.push({ reads, resolve, reject });
        if (!isWriting) void writeWaiting();
      });
    },
  };
};

/** How many of the waiting answers go into one statement: at least one. */
const countThatFits = (waiting: readonly Waiting[]): number => {
  let families = 0;
  const end = waiting.findIndex(({ reads }) => {
    families += reads.reduce((sum, { familyIds }) => sum + familyIds.length, 0);
    return families > FAMILIES_A_STATEMENT;
  });
  return end < 0 ? waiting.length : Math.max(1, end);
};
