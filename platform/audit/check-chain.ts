import { type AuditEntry, hashOf, NO_HASH } from "./entry.ts";
import type { AuditHead, Finding, FindingKind } from "./findings.ts";

/** Looks at one chain, entry by entry. */
export interface ChainCheck {
  readonly writer: string;
  /** What is wrong with the next entry. */
  next(entry: AuditEntry): readonly Finding[];
  /** What is wrong with the chain's end, and the last entry, if there is one. */
  end(): { readonly findings: readonly Finding[]; readonly last: AuditHead | null };
}

/** What is known of a chain beside its entries. */
export interface ChainEnds {
  /** The head that the writer left. */
  readonly head: AuditHead | undefined;
  /** Heads of this chain that were kept elsewhere. */
  readonly kept: readonly AuditHead[];
}

/**
 * Checks a chain in the order of its numbers. An entry that was changed is found by itself: the next one is held to the
 * hash that it carries, so that one change makes one finding.
 */
export const checkChain = (writer: string, { head, kept }: ChainEnds): ChainCheck => {
  const found = (kind: FindingKind, seq: number | null): Finding => ({ kind, writer, seq });
  let last: AuditEntry | null = null;

  const faultsOf = (entry: AuditEntry): FindingKind[] => {
    const expected = last === null ? 0 : last.seq + 1;
    const isMissing = entry.seq !== expected;
    const { hash, ...content } = entry;
    const isEdited = hashOf(content) !== hash;
    const isLinked = entry.previous === (last?.hash ?? NO_HASH);
    const keptHere = kept.filter(({ seq }) => seq === entry.seq);
    return [
      ...(isMissing ? (["MISSING"] as const) : []),
      ...(isEdited ? (["EDITED"] as const) : []),
      ...(isMissing || isEdited || isLinked ? [] : (["UNLINKED"] as const)),
      ...(last !== null && entry.at < last.at ? (["CLOCK_BACK"] as const) : []),
      ...(keptHere.every((one) => one.hash === hash) ? [] : (["KEPT_HEAD_WRONG"] as const)),
    ];
  };

  const faultsOfEnd = (): FindingKind[] => {
    const seq = last?.seq ?? -1;
    const isCut = [head, ...kept].some((one) => one !== undefined && one.seq > seq);
    if (isCut) return ["TRUNCATED"];
    if (head === undefined) return ["HEAD_MISSING"];
    return head.seq === seq && head.hash === last?.hash ? [] : ["HEAD_WRONG"];
  };

  return {
    writer,
    next: (entry) => {
      const findings = faultsOf(entry).map((kind) => found(kind, entry.seq));
      last = entry;
      return findings;
    },
    end: () => ({
      findings: faultsOfEnd().map((kind) => found(kind, last?.seq ?? null)),
      last: last === null ? null : { writer, seq: last.seq, hash: last.hash },
    }),
  };
};
