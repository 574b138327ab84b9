-- Where families are known one by one: are as many of each cohort counted as take part on the last day of the period?
-- One row per regency, period and cohort where not.
with {{counted-families}}, day as (
  select period, (make_date(left(period, 4)::int, coalesce(right(nullif(period, left(period, 4)), 2)::int, 12), 1)
      + interval '1 month - 1 day')::date as on_day
  from (select distinct period from cohort_rollup where period ~ '^\d{4}(-\d\d)?$') counted
), told as (
  select f.regency_code, d.period, f.cohort, count(*) as families
  from day d
  join counted_family f on f.entered_on <= d.on_day and coalesce(f.left_on, 'infinity') > d.on_day
  group by f.regency_code, d.period, f.cohort
)
select r.region_code, r.period, r.cohort
from cohort_rollup r
join day using (period)
left join told t on t.regency_code = r.region_code and t.period = r.period and t.cohort = r.cohort
where (r.region_code, r.source_id) in (select regency_code, source_id from told_by)
  and r.families <> coalesce(t.families, 0)
