-- Where families are known one by one: are as many counted as take part on the day of the count (the first of the quarter
-- for a stage, else the last of the period), as many of them suspended, and as many with food aid?
-- One row per region and period where not.
with {{counted-families}}, day as (
  select period, case
      when period like '%-T_' then make_date(left(period, 4)::int, right(period, 1)::int * 3 - 2, 1)
      when length(period) = 4 then make_date(period::int, 12, 31)
      else (make_date(left(period, 4)::int, right(period, 2)::int, 1) + interval '1 month - 1 day')::date
    end as on_day
  from (select distinct period from family_rollup where period ~ '^\d{4}(-T\d|-\d\d)?$') counted
), status as (
  select regency_code, family_id, status, since,
    lead(since, 1, 'infinity') over (partition by regency_code, family_id order by since) as until
  from family_status
), told as (
  select d.period, coalesce(f.village_code, f.regency_code) as region_code,
    count(*) as families, count(s.family_id) as suspended, count(c.family_id) as sembako_families
  from day d
  join counted_family f on f.entered_on <= d.on_day and coalesce(f.left_on, 'infinity') > d.on_day
  left join status s
    on s.regency_code = f.regency_code and s.family_id = f.id and s.status = 'SUSPENDED'
    and s.since <= d.on_day and s.until > d.on_day
  left join complementary_aid c
    on c.regency_code = f.regency_code and c.family_id = f.id and c.programme = 'SEMBAKO'
    and c.since <= d.on_day and coalesce(c.until, 'infinity') > d.on_day
  group by grouping sets ((d.period, f.village_code), (d.period, f.regency_code))
)
select r.region_code, r.period
from family_rollup r
join day using (period)
left join told t on t.region_code = r.region_code and t.period = r.period
where length(r.region_code) in (5, 13)
  and (left(r.region_code, 5), r.detail_source_id) in (select regency_code, source_id from told_by)
  and (r.families <> coalesce(t.families, 0)
    or coalesce(r.suspended, 0) <> coalesce(t.suspended, 0)
    or r.sembako_families <> coalesce(t.sembako_families, 0))
