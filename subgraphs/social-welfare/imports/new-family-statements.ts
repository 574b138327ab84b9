// Families of whom nothing is known yet, which most rows of a first list are: nothing is looked for, and nothing is in the
// way. Each statement is over the temporary table of `stage-families.ts`; where it has a parameter, $1 is the file's source.

export const ADD_FAMILIES = `
  insert into family (regency_code, id, village_code, cohort, entered_on, status, status_since, left_on, is_in_transition,
    is_remote, source_id)
  select regency_code, id, village_code, cohort, entered_on, status, since, left_on, false, false, $1
  from family_stage where not is_known`;

export const ADD_IDENTITIES = `
  insert into family_identity (regency_code, family_id, representative_name, family_card_number)
  select regency_code, id, representative_name, family_card_number from family_stage where not is_known`;

export const ADD_LOOKUPS = `
  insert into family_lookup (card_hmac, regency_code, family_id)
  select card_hmac, regency_code, id from family_stage where not is_known`;

/** One that does no longer take part, or is suspended, was active before. */
export const ADD_STATUSES = `
  insert into family_status (regency_code, family_id, since, status)
  select regency_code, id, entered_on, 'ACTIVE' from family_stage where not is_known and since > entered_on
  union all
  select regency_code, id, since, status from family_stage where not is_known`;

export const ADD_FIRST_MEMBERS = `
  insert into family_member (regency_code, family_id, ordinal, component, since)
  select s.regency_code, s.id, m.ordinal, m.component, s.day
  from family_stage s cross join lateral unnest(s.components) with ordinality m(component, ordinal)
  where not s.is_known`;

export const ADD_DECILES = `
  insert into registry_entry (regency_code, family_id, version, decile)
  select regency_code, id, to_char(day, 'YYYY-"Q"Q'), decile from family_stage where not is_known and decile is not null`;

export const ADD_FIRST_FOOD_AID = `
  insert into complementary_aid (regency_code, family_id, programme, since)
  select regency_code, id, 'SEMBAKO', day from family_stage where not is_known and has_food_aid`;
