import type { FamilyRow } from "./rows.ts";

/** What is known of the families of a region and period that no source counts. */
export const NO_FAMILIES: Omit<FamilyRow, "code"> = {
  countedFor: null,
  families: null,
  members: null,
  pregnant: null,
  earlyChildhood: null,
  primarySchool: null,
  juniorSecondary: null,
  seniorSecondary: null,
  elderly: null,
  severeDisability: null,
  grossHrViolationVictim: null,
  active: null,
  suspended: null,
  sembakoFamilies: null,
  sourceId: null,
  detailSourceId: null,
};
