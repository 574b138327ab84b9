import { keepSuperseded } from "../../../platform/import/write/history.ts";
import type { Target } from "../../../platform/import/write/target.ts";
import { isProposalIn } from "./proposals.ts";

// Each statement is over the temporary tables of `stage-families.ts`; where it has a parameter, $1 is the file's source.
// Those that compare with what is there are for families that are known (`is_known`); `new-family-statements.ts` has the rest.

/** The table of families, as the history keeps it. */
const FAMILY: Target = {
  table: "family",
  key: ["regency_code", "id"],
  columns: [
    "regency_code",
    "id",
    "village_code",
    "cohort",
    "entered_on",
    "status",
    "status_since",
    "left_on",
    "is_in_transition",
    "is_remote",
    "source_id",
  ],
};

/** Takes out families that an earlier chunk of the file has written, wherever it was. */
export const REFUSE_DOUBLED = `
  delete from family_stage s
  using family_lookup l join family f on f.regency_code = l.regency_code and f.id = l.family_id
  where l.card_hmac = s.card_hmac and f.source_id = $1
  returning s.line`;

/** Takes out proposals of families that take part already, wherever that is. */
export const REFUSE_PROPOSED = `
  delete from family_stage s
  using family_lookup l join family f on f.regency_code = l.regency_code and f.id = l.family_id
  where l.card_hmac = s.card_hmac and ${isProposalIn("s.status")} and f.left_on is null
  returning s.line`;

/** Finds the families that were listed in another regency and have not left there. */
export const FIND_MOVED = `
  insert into family_moved (line, regency_code, id, village_code, period, day)
  select s.line, f.regency_code, f.id, f.village_code, s.period, greatest(s.day, f.entered_on)
  from family_stage s
  join family_lookup l on l.card_hmac = s.card_hmac and l.regency_code <> s.regency_code
  join family f on f.regency_code = l.regency_code and f.id = l.family_id
  where f.left_on is null
  returning line`;

export const KEEP_MOVED = keepSuperseded(
  FAMILY,
  "family old join family_moved m on m.regency_code = old.regency_code and m.id = old.id",
);

/** Where they lived they are history: moved, with all that was known of them there. */
export const LEAVE_MOVED = `
  with gone as (
    update family f set status = 'MOVED', status_since = m.day, left_on = m.day, is_in_transition = false,
      facilitator_ref = null, source_id = $1
    from family_moved m where m.regency_code = f.regency_code and m.id = f.id
    returning f.regency_code, f.id, f.left_on
  )
  insert into family_status (regency_code, family_id, since, status)
  select regency_code, id, left_on, 'MOVED' from gone
  on conflict (regency_code, family_id, since) do update set status = excluded.status`;

/**
 * Since when the status of a known family holds: as stated; as before where it has not changed; else since the list's day, or
 * since the entry for one that is new in its regency and takes part. Never before what is already known to have come later.
 */
export const DATE_STATUSES = `
  update family_stage s
  set since = dated.since, left_on = case when s.status in ('ACTIVE', 'SUSPENDED') then null else dated.since end,
    entered_on = case when ${isProposalIn("s.status")} then dated.since else s.entered_on end
  from (
    select s.line, greatest(s.entered_on, last.since, coalesce(s.stated_since, case
        when last.status = s.status then last.since
        when last.status is null and s.status = 'ACTIVE' then s.entered_on
        else s.day
      end)) as since
    from family_stage s
    left join lateral (
      select t.status, t.since from family_status t
      where t.regency_code = s.regency_code and t.family_id = s.id
      order by t.since desc limit 1
    ) last on true
    where s.is_known
  ) dated
  where dated.line = s.line`;

/** The villages whose families change: those of the list, and those that families left, in the same regency or another. */
export const TOUCHED_VILLAGES = `
  select village_code as code, period, day::text as day from family_stage where not ${isProposalIn("status")}
  union
  select f.village_code, s.period, s.day::text
  from family_stage s join family f on f.regency_code = s.regency_code and f.id = s.id
  where s.is_known and f.left_on is distinct from f.entered_on
  union
  select m.village_code, m.period, m.day::text
  from family_moved m
  join family_rollup r on r.region_code = m.village_code and r.period = m.period
  join data_source d on d.id = r.detail_source_id and d.provenance <> 'SYNTHETIC'`;

export const KEEP_FAMILIES = keepSuperseded(
  FAMILY,
  "family old join family_stage s on s.regency_code = old.regency_code and s.id = old.id",
);

export const WRITE_FAMILIES = `
  insert into family (regency_code, id, village_code, cohort, entered_on, status, status_since, left_on, is_in_transition,
    is_remote, source_id)
  select regency_code, id, village_code, cohort, entered_on, status, since, left_on, false, false, $1
  from family_stage where is_known
  on conflict (regency_code, id) do update set village_code = excluded.village_code, cohort = excluded.cohort,
    entered_on = excluded.entered_on, status = excluded.status, status_since = excluded.status_since,
    left_on = excluded.left_on, source_id = excluded.source_id`;

export const WRITE_IDENTITIES = `
  insert into family_identity (regency_code, family_id, representative_name, family_card_number)
  select regency_code, id, representative_name, family_card_number from family_stage
  where is_known
  on conflict (regency_code, family_id) do update set representative_name = excluded.representative_name,
    family_card_number = excluded.family_card_number`;

export const WRITE_LOOKUPS = `
  insert into family_lookup (card_hmac, regency_code, family_id)
  select card_hmac, regency_code, id from family_stage where is_known
  on conflict (card_hmac) do update set regency_code = excluded.regency_code, family_id = excluded.family_id`;

/** A family that is new in its regency and does no longer take part, or is suspended, was active before. */
export const WRITE_STATUSES = `
  with last as (
    select distinct on (t.regency_code, t.family_id) t.regency_code, t.family_id, t.status
    from family_status t join family_stage s on s.regency_code = t.regency_code and s.id = t.family_id
    order by t.regency_code, t.family_id, t.since desc
  )
  insert into family_status (regency_code, family_id, since, status)
  select s.regency_code, s.id, s.entered_on, 'ACTIVE'
  from family_stage s left join last on last.regency_code = s.regency_code and last.family_id = s.id
  where s.is_known and last.status is null and s.since > s.entered_on
  union all
  select s.regency_code, s.id, s.since, s.status
  from family_stage s left join last on last.regency_code = s.regency_code and last.family_id = s.id
  where s.is_known and last.status is distinct from s.status
  on conflict (regency_code, family_id, since) do update set status = excluded.status`;

/** Members with a component on the list's day, numbered, beside how many the list has ($1: the components). */
const COUNTING = `
  select m.regency_code, m.family_id, m.ordinal, m.since, s.day, listed.number as listed,
    row_number() over (partition by m.regency_code, m.family_id, m.component order by m.ordinal) as number
  from family_stage s
  join family_member m on m.regency_code = s.regency_code and m.family_id = s.id
    and m.since <= s.day and coalesce(m.until, 'infinity') > s.day
  join lateral unnest($1::text[], s.members) listed(component, number) on listed.component = m.component`;

/** Nobody counts any more whom the list does not have: from its day on, since no other is known. */
export const END_MEMBERS = `
  with counting as (${COUNTING}), gone as (
    delete from family_member m using counting c
    where c.number > c.listed and c.since = c.day
      and m.regency_code = c.regency_code and m.family_id = c.family_id and m.ordinal = c.ordinal and m.since = c.since
  )
  update family_member m set until = c.day from counting c
  where c.number > c.listed and c.since < c.day
    and m.regency_code = c.regency_code and m.family_id = c.family_id and m.ordinal = c.ordinal and m.since = c.since`;

/** Members that the list has more of: new ones of the family, since its day. */
export const ADD_MEMBERS = `
  with counting as (
    select m.regency_code, m.family_id, m.component, count(*) as number
    from family_stage s
    join family_member m on m.regency_code = s.regency_code and m.family_id = s.id
      and m.since <= s.day and coalesce(m.until, 'infinity') > s.day
    group by m.regency_code, m.family_id, m.component
  ), last as (
    select m.regency_code, m.family_id, max(m.ordinal) as ordinal
    from family_stage s join family_member m on m.regency_code = s.regency_code and m.family_id = s.id
    group by m.regency_code, m.family_id
  )
  insert into family_member (regency_code, family_id, ordinal, component, since)
  select s.regency_code, s.id,
    coalesce(last.ordinal, 0) + row_number() over (partition by s.regency_code, s.id order by listed.place),
    listed.component, s.day
  from family_stage s
  cross join lateral unnest($1::text[], s.members) with ordinality listed(component, number, place)
  left join counting c on c.regency_code = s.regency_code and c.family_id = s.id and c.component = listed.component
  left join last on last.regency_code = s.regency_code and last.family_id = s.id
  cross join lateral generate_series(coalesce(c.number, 0) + 1, listed.number) new
  where s.is_known`;

/** A family that graduated has the day and kind of it; one that takes part again has not. */
export const WRITE_GRADUATIONS = `
  with again as (
    delete from family_graduation g using family_stage s
    where g.regency_code = s.regency_code and g.family_id = s.id and s.status not like 'GRADUATED%'
  )
  insert into family_graduation (regency_code, family_id, graduated_on, kind)
  select regency_code, id, left_on, substr(status, length('GRADUATED_') + 1) from family_stage
  where status like 'GRADUATED%'
  on conflict (regency_code, family_id) do update set graduated_on = excluded.graduated_on, kind = excluded.kind`;

/** The registry's version is that of the quarter that the list's day lies in. */
export const WRITE_DECILES = `
  insert into registry_entry (regency_code, family_id, version, decile)
  select regency_code, id, to_char(day, 'YYYY-"Q"Q'), decile from family_stage
  where is_known and decile is not null
  on conflict (regency_code, family_id, version) do update set decile = excluded.decile`;

const FOOD_AID = `a.programme = 'SEMBAKO' and a.since <= s.day and coalesce(a.until, 'infinity') > s.day`;

export const END_FOOD_AID = `
  with gone as (
    delete from complementary_aid a using family_stage s
    where a.regency_code = s.regency_code and a.family_id = s.id and not s.has_food_aid and ${FOOD_AID} and a.since = s.day
  )
  update complementary_aid a set until = s.day from family_stage s
  where a.regency_code = s.regency_code and a.family_id = s.id and not s.has_food_aid and ${FOOD_AID} and a.since < s.day`;

export const ADD_FOOD_AID = `
  insert into complementary_aid (regency_code, family_id, programme, since)
  select s.regency_code, s.id, 'SEMBAKO', s.day from family_stage s
  where s.is_known and s.has_food_aid and not exists (
    select from complementary_aid a where a.regency_code = s.regency_code and a.family_id = s.id and ${FOOD_AID})
  on conflict (regency_code, family_id, programme, since) do update set until = null`;
