/** What the portal's pages ask the graph for: over one that has less there is the query page only. */
export const REPORT_FIELDS: readonly string[] = ["region", "regions", "reconciliation", "synergy"];
