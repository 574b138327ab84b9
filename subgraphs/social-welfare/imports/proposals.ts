import type { FamilyStatus } from "../types.generated.ts";

/** Statuses of families that do not take part yet: they are listed, and counted nowhere. */
const PROPOSALS: readonly FamilyStatus[] = ["PROPOSED", "VALIDATED"];

export const isProposal = (status: FamilyStatus): boolean => PROPOSALS.includes(status);

/**
 * The same of a column, for a statement. A proposal leaves on the day it enters, so that it takes part on no day; this is for
 * what goes by lists.
 */
export const isProposalIn = (column: string): string =>
  `${column} in (${PROPOSALS.map((status) => `'${status}'`).join(", ")})`;
