import { correlationKey, distributionKey, groupsKey, seriesKey, summaryKey } from "../questions/keys.ts";
import type { SynergyConnectionResolvers } from "../types.generated.ts";

/** What was selected has been asked; a part that is not there was forgotten by `readParts`. */
const found = <Part>(part: Part | null | undefined): Part => {
  if (part === null || part === undefined) throw new Error("a part of the question was not asked");
  return part;
};

export const SynergyConnection: SynergyConnectionResolvers = {
  nodes: ({ page }) => found(page).nodes,
  edges: ({ page }) => found(page).edges(),
  pageInfo: ({ page }) => found(page).pageInfo,
  totalCount: ({ totals }) => found(totals).count,
  summary: ({ totals }, args) => found(totals?.summaries.get(summaryKey(args))),
  distribution: ({ totals }, args) => found(totals?.distributions.get(distributionKey(args))),
  correlation: ({ totals }, args) => found(totals?.correlations.get(correlationKey(args))),
  groups: ({ groups }, args) => found(groups.get(groupsKey(args))),
  series: ({ series }, args) => found(series.get(seriesKey(args))),
  sources: ({ sets }) => sets,
};
