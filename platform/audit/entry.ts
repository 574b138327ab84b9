import { createHash } from "node:crypto";
import type { Viewer } from "../access/viewer.ts";
import { parseFamilyId } from "../identity/family-id.ts";
import type { RegionCode } from "../region-code.ts";
import type { FamilyReads, ReadKind } from "./family-reads.ts";

/** Who saw what of which families, and why: what one answer adds to the audit. */
export interface FamilyRead {
  readonly kind: ReadKind;
  readonly subject: string;
  readonly role: string;
  readonly purpose: string | null;
  readonly requestId: string;
  /** Each once. */
  readonly familyIds: readonly string[];
}

/** An entry at its place in a chain. */
export interface AuditEntry extends Omit<FamilyRead, "kind" | "subject"> {
  /** Names the chain. A process begins one of its own for each source, and another after a write that failed. */
  readonly writer: string;
  /** From 0 on, without holes. */
  readonly seq: number;
  /** UTC in ISO form with microseconds, as PostgreSQL keeps it. */
  readonly at: string;
  /** GENESIS begins a chain, and tells of no family. */
  readonly kind: ReadKind | "GENESIS";
  readonly subject: string | null;
  /** Regencies of the families, in order. */
  readonly regencies: readonly RegionCode[];
  /** The hash of the entry before, in hexadecimal; zeros before the first. */
  readonly previous: string;
  readonly hash: string;
}

/** What stands before the first entry of a chain. */
export const NO_HASH = "00".repeat(32);

/**
 * What an answer adds to the audit: one entry a kind of read, none when it tells of no family.
 *
 * @throws Error when families were read for a viewer without a name: nobody could be held to it
 */
export const familyReadsOf = (
  reads: FamilyReads,
  { subject, role, purpose }: Viewer,
  requestId: string,
): readonly FamilyRead[] => {
  const noted = [...reads.list()];
  if (noted.length === 0) return [];
  if (subject === null) throw new Error("families were read for a viewer without a name");
  return noted.map(([kind, familyIds]) => ({ kind, subject, role, purpose, requestId, familyIds }));
};

/** @throws AppError FAMILY_ID_MALFORMED */
export const regenciesOf = (familyIds: readonly string[]): readonly RegionCode[] =>
  [...new Set(familyIds.map((id) => parseFamilyId(id).regencyCode))].toSorted();

/**
 * SHA-256 over all other fields. They are written as one JSON list, in which no two different entries look the same:
 * every text is quoted, and null differs from the empty text.
 */
export const hashOf = (entry: Omit<AuditEntry, "hash">): string => {
  const { writer, seq, at, kind, subject, role, purpose, requestId, familyIds, regencies, previous } = entry;
  const fields = [writer, seq, at, kind, subject, role, purpose, requestId, familyIds, regencies, previous];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
};
