/** What was seen of a family: facts about it, or who it is. */
export const READ_KINDS = ["FACTS", "IDENTITY"] as const;
export type ReadKind = (typeof READ_KINDS)[number];

/**
 * The families whose data an answer holds; the audit writes them down before the answer leaves. One noted without need does
 * no harm, one that is not noted is missing from the audit.
 */
export interface FamilyReads {
  note(kind: ReadKind, familyIds: Iterable<string>): void;
  /** By kind, each family once, in the order in which they were noted. */
  list(): ReadonlyMap<ReadKind, readonly string[]>;
}

/** Begins the notes of one answer; nothing is written here. */
export const createFamilyReads = (): FamilyReads => {
  const noted = new Map<ReadKind, Set<string>>();
  return {
    note: (kind, familyIds) => {
      const ids = noted.get(kind) ?? new Set<string>();
      for (const id of familyIds) ids.add(id);
      noted.set(kind, ids);
    },
    list: () => new Map([...noted].filter(([, ids]) => ids.size > 0).map(([kind, ids]) => [kind, [...ids]])),
  };
};
