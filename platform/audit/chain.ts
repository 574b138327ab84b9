import { randomUUID } from "node:crypto";
import { type AuditEntry, type FamilyRead, hashOf, NO_HASH, regenciesOf } from "./entry.ts";

/** A chain of entries, as far as its writer has come. */
export interface Chain {
  readonly writer: string;
  /** Null until its first entries are written. */
  readonly head: ChainHead | null;
}

interface ChainHead {
  readonly seq: number;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A chain that nobody has written to. */
export const newChain = (): Chain => ({ writer: randomUUID(), head: null });

/**
 * The entries that write these reads to the end of a chain, and the chain behind them. A new chain begins with its
 * genesis. Time in a chain never goes back, even when the clock does.
 *
 * @param now milliseconds since 1970
 */
export const extendChain = (
  { writer, head }: Chain,
  reads: readonly FamilyRead[],
  now: number,
): {
  readonly entries: readonly AuditEntry[];
  readonly chain: { readonly writer: string; readonly head: ChainHead };
} => {
  const at = Math.max(now, head?.at ?? 0);
  const entries: AuditEntry[] = [];
  const add = (read: Pick<AuditEntry, "kind" | "subject" | "role" | "purpose" | "requestId" | "familyIds">): void => {
    const last = entries.at(-1) ?? head;
    const entry = {
      ...read,
      writer,
      seq: last === null ? 0 : last.seq + 1,
      at: timestampOf(at),
      regencies: regenciesOf(read.familyIds),
      previous: last?.hash ?? NO_HASH,
    };
    entries.push({ ...entry, hash: hashOf(entry) });
  };
  if (head === null) add({ kind: "GENESIS", subject: null, role: "", purpose: null, requestId: "", familyIds: [] });
  for (const read of reads) add(storable(read));
  const { seq, hash } = entries.at(-1) ?? { seq: head?.seq ?? 0, hash: head?.hash ?? NO_HASH };
  return { entries, chain: { writer, head: { seq, hash, at } } };
};

/** Milliseconds since 1970 as PostgreSQL tells them: with microseconds. */
const timestampOf = (at: number): string => new Date(at).toISOString().replace("Z", "000Z");

/** PostgreSQL keeps neither NUL nor half a character; what is hashed must be what it gives back. */
const storable = (read: FamilyRead): FamilyRead => ({
  ...read,
  subject: storableText(read.subject),
  role: storableText(read.role),
  purpose: read.purpose === null ? null : storableText(read.purpose),
  requestId: storableText(read.requestId),
});

const storableText = (text: string): string => Buffer.from(text).toString().replaceAll("\0", "\uFFFD");
