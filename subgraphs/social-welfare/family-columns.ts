/** The columns of `family` as a `FamilyRecord`. */
export const FAMILY_COLUMNS = `
  id, id as "familyId", regency_code as "regencyCode", village_code as "villageCode", cohort,
  entered_on as "enteredOn", left_on as "leftOn", status, status_since as "statusSince",
  is_in_transition as "isInTransition", is_remote as "isRemote", facilitator_ref as "facilitatorRef",
  source_id as "sourceId"`;
