-- Where families are known one by one: is what a village is due in a stage, or in the four of the latest year that is told as a
-- whole, what its families are due, each for its four best paid members, at most two of them pregnant and two small children?
-- One row per region and period where not.
with {{counted-families}}, latest as (
  select max(period)::int as year from welfare_flow_rollup where period >= '2021' and period ~ '^\d{4}$'
), payment as (
  select year::text as period, year, stage from latest cross join generate_series(1, 4) stage where year is not null
  union all
  select distinct period, left(period, 4)::int, right(period, 1)::int
  from welfare_flow_rollup where period >= '2021' and period ~ '^\d{4}-T\d$'
), rate as (
  select distinct on (p.year, r.component) p.year, r.component, r.annual_amount / 4 as amount
  from (select distinct year from payment) p
  join benefit_rate r on r.year <= p.year
  order by p.year, r.component, r.year desc
), counting as (
  select f.regency_code, f.village_code, f.id, p.period, p.stage, m.component, coalesce(rate.amount, 0) as amount,
    row_number() over (partition by f.regency_code, f.id, p.period, p.stage, m.component) as of_component
  from payment p
  cross join lateral (select make_date(p.year, p.stage * 3 - 2, 1) as on_day) day
  join counted_family f on f.entered_on <= day.on_day and coalesce(f.left_on, 'infinity') > day.on_day
  join family_member m
    on m.regency_code = f.regency_code and m.family_id = f.id
    and m.since <= day.on_day and coalesce(m.until, 'infinity') > day.on_day
  left join rate on rate.year = p.year and rate.component = m.component
), ranked as (
  select *, row_number() over (partition by regency_code, id, period, stage order by amount desc) as of_family
  from counting
  where of_component <= 2 or component not in ('PREGNANT', 'EARLY_CHILDHOOD')
), told as (
  select period, coalesce(village_code, regency_code) as region_code, sum(amount) as entitled
  from ranked
  where of_family <= 4
  group by grouping sets ((period, village_code), (period, regency_code))
)
select r.region_code, r.period
from welfare_flow_rollup r
join (select distinct period from payment) p using (period)
left join told t on t.region_code = r.region_code and t.period = r.period
where length(r.region_code) in (5, 13)
  and (left(r.region_code, 5), r.source_id) in (select regency_code, source_id from told_by)
  and r.entitled <> coalesce(t.entitled, 0)
