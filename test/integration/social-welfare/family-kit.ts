import type { FamilyReads, ReadKind } from "../../../platform/audit/family-reads.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { openSubgraph, type SentStatement, type SubgraphKit } from "../../support/subgraph-kit.ts";

export interface FamilyKit extends SubgraphKit {
  /** The families that the last answer told of, by what it told. */
  lastReads(): Readonly<Partial<Record<ReadKind, readonly string[]>>>;
}

/** The subgraph, with what it notes for the audit in sight. */
export const openFamilies = async (): Promise<FamilyKit> => {
  let reads: FamilyReads | null = null;
  const kit = await openSubgraph({
    ...socialWelfare,
    createContext: (deps, shared) => {
      reads = deps.reads;
      return socialWelfare.createContext(deps, shared);
    },
  });
  return { ...kit, lastReads: () => Object.fromEntries(reads?.list() ?? []) };
};

/** The statements that read families, by name; not the one that writes the audit. */
export const readingStatements = (statements: readonly SentStatement[]): string[] =>
  statements.map(({ name }) => name).filter((name) => name !== "appendAudit");
