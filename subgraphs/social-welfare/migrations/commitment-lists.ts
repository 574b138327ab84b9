/** What lists of checks need that offices hold: where a family lived when it was checked, and the list that says so. */
export const COMMITMENT_LISTS: readonly string[] = [
  `alter table commitment_check
    add column village_code varchar(13) collate "C",
    add column source_id text`,
  `set local sinergi.regions = 'ID'`,
  `update commitment_check c set village_code = f.village_code, source_id = f.source_id
    from family f where f.regency_code = c.regency_code and f.id = c.family_id`,
  `alter table commitment_check
    alter column village_code set not null,
    alter column source_id set not null`,
  `create index commitment_check_by_village on commitment_check (regency_code, village_code, period)`,
  // One list tells what was checked, another what is due: what no list tells of a region is not known.
  `alter table welfare_flow_rollup
    alter column entitled drop not null,
    alter column commitment_checked drop not null,
    alter column commitment_met drop not null,
    alter column sessions_held drop not null,
    alter column sessions_registered drop not null,
    alter column sessions_attended drop not null`,
];
