-- Where families are known one by one: are as many members counted with each component as have it on the day of the count?
-- One row per region and period where not.
with {{counted-families}}, day as (
  select period, case
      when period like '%-T_' then make_date(left(period, 4)::int, right(period, 1)::int * 3 - 2, 1)
      when length(period) = 4 then make_date(period::int, 12, 31)
      else (make_date(left(period, 4)::int, right(period, 2)::int, 1) + interval '1 month - 1 day')::date
    end as on_day
  from (select distinct period from family_rollup where period ~ '^\d{4}(-T\d|-\d\d)?$') counted
), told as (
  select d.period, coalesce(f.village_code, f.regency_code) as region_code,
    count(*) as members,
    count(*) filter (where m.component = 'PREGNANT') as pregnant,
    count(*) filter (where m.component = 'EARLY_CHILDHOOD') as early_childhood,
    count(*) filter (where m.component = 'PRIMARY') as primary_school,
    count(*) filter (where m.component = 'JUNIOR_SECONDARY') as junior_secondary,
    count(*) filter (where m.component = 'SENIOR_SECONDARY') as senior_secondary,
    count(*) filter (where m.component = 'ELDERLY') as elderly,
    count(*) filter (where m.component = 'SEVERE_DISABILITY') as severe_disability,
    count(*) filter (where m.component = 'GROSS_HR_VIOLATION_VICTIM') as gross_hr_violation_victim
  from day d
  join counted_family f on f.entered_on <= d.on_day and coalesce(f.left_on, 'infinity') > d.on_day
  join family_member m
    on m.regency_code = f.regency_code and m.family_id = f.id
    and m.since <= d.on_day and coalesce(m.until, 'infinity') > d.on_day
  group by grouping sets ((d.period, f.village_code), (d.period, f.regency_code))
)
select r.region_code, r.period
from family_rollup r
join day using (period)
left join told t on t.region_code = r.region_code and t.period = r.period
where length(r.region_code) in (5, 13)
  and (left(r.region_code, 5), r.detail_source_id) in (select regency_code, source_id from told_by)
  and r.members is not null
  and (r.members, r.pregnant, r.early_childhood, r.primary_school, r.junior_secondary, r.senior_secondary, r.elderly,
      r.severe_disability, coalesce(r.gross_hr_violation_victim, 0))
    is distinct from
    (coalesce(t.members, 0), coalesce(t.pregnant, 0), coalesce(t.early_childhood, 0), coalesce(t.primary_school, 0),
      coalesce(t.junior_secondary, 0), coalesce(t.senior_secondary, 0), coalesce(t.elderly, 0),
      coalesce(t.severe_disability, 0), coalesce(t.gross_hr_violation_victim, 0))
