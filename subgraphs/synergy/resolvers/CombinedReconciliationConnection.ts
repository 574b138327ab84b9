import { sourcesOf } from "../../../platform/serve-subgraph/sourced.ts";
import type { CombinedReconciliationConnectionResolvers } from "../types.generated.ts";

/** What was selected has been asked; see `createReconciliation`. */
const found = <Part>(part: Part | null): Part => {
  if (part === null) throw new Error("a part of the reconciliation was not asked");
  return part;
};

export const CombinedReconciliationConnection: CombinedReconciliationConnectionResolvers = {
  nodes: ({ page }) => found(page).nodes,
  edges: ({ page }) => found(page).edges(),
  pageInfo: ({ page }) => found(page).pageInfo,
  totalCount: ({ totals }) => found(totals).count,
  byStatus: ({ totals }) => found(totals).byStatus,
  byFinding: ({ totals }) => found(totals).byFinding,
  sources: ({ sets }) => sets,
  publications: ({ sets }, _, context) =>
    sourcesOf(
      sets.flatMap(({ set }) => set?.sourceIds ?? []),
      context,
    ),
};
