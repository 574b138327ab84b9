import type { Knex } from "knex";
import { setScope } from "../access/scoped-database.ts";
import { mapDatabaseError } from "../database/map-database-error.ts";
import { NATION } from "../region-code.ts";
import { checkChain, type ChainCheck } from "./check-chain.ts";
import type { AuditHead, Finding } from "./findings.ts";
import { readEntries, readFamilyDifferences, readHeads } from "./read-audit.ts";

export interface VerifyOptions {
  /** Heads kept elsewhere; without them, a chain whose end was cut off together with its head looks whole. */
  readonly kept?: readonly AuditHead[] | undefined;
  /** Told of each finding when it is found, since there may be many. */
  readonly onFinding: (finding: Finding) => void;
  readonly onProgress?: ((entries: number, total: number) => void) | undefined;
}

export interface Verified {
  readonly entries: number;
  /** The last entry of each chain. */
  readonly heads: readonly AuditHead[];
}

/**
 * Reads the whole audit of one source and holds every entry to its hash, every chain to its head, and the places where
 * look-ups search to the entries. One snapshot, so that processes may go on writing; one page in memory at a time.
 *
 * @param db without a limit on the time of a statement, where the audit is large
 * @throws AppError as `queryRows` does
 */
export const verifyAudit = async (db: Knex, options: VerifyOptions): Promise<Verified> => {
  const trx = await db
    .transaction({ isolationLevel: "repeatable read", readOnly: true })
    .catch((error: unknown) => Promise.reject(mapDatabaseError(error, "verifyAudit")));
  try {
    await setScope(trx, [NATION]);
    const verified = await verifyChains(trx, options);
    const { missing, added } = await readFamilyDifferences(trx);
    for (const { writer, seq } of missing) options.onFinding({ kind: "FAMILY_MISSING", writer, seq });
    for (const { writer, seq } of added) options.onFinding({ kind: "FAMILY_ADDED", writer, seq });
    return verified;
  } finally {
    await trx.rollback().catch(() => {}); // nothing was written; a failure is told by the statement that met it
  }
};

const verifyChains = async (trx: Knex, { kept = [], onFinding, onProgress }: VerifyOptions): Promise<Verified> => {
  const left = new Map((await readHeads(trx)).map((head) => [head.writer, head]));
  const total = [...left.values()].reduce((sum, { seq }) => sum + seq + 1, 0);
  const unseen = new Set([...left.keys(), ...kept.map(({ writer }) => writer)]);
  const heads: AuditHead[] = [];
  let entries = 0;

  const begin = (writer: string): ChainCheck => {
    unseen.delete(writer);
    return checkChain(writer, { head: left.get(writer), kept: kept.filter((head) => head.writer === writer) });
  };
  const finish = (check: ChainCheck | null): void => {
    const { findings = [], last = null } = check?.end() ?? {};
    findings.forEach(onFinding);
    if (last !== null) heads.push(last);
  };

  let check: ChainCheck | null = null;
  for await (const page of readEntries(trx)) {
    for (const entry of page) {
      if (check?.writer !== entry.writer) {
        finish(check);
        check = begin(entry.writer);
      }
      check.next(entry).forEach(onFinding);
    }
    entries += page.length;
    onProgress?.(entries, Math.max(total, entries));
  }
  finish(check);
  for (const writer of unseen) finish(begin(writer));
  return { entries, heads };
};
