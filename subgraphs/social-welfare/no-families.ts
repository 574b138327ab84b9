import type { FamilyRow } from "./rows.ts";

/** What is known of the families of a region and period that no source counts. */
export const NO_FAMILIES: Omit<FamilyRow, "code"> = {
  countedFor: null,
  families: null,
  members: null,
  componentCounts: null,
  statusCounts: null,
  sembakoFamilies: null,
  hidden: null,
  sourceId: null,
  detailSourceId: null,
};
