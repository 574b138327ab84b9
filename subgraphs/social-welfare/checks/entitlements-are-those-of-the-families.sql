-- Where families are known one by one: is what a village is due in the latest year what its families are due in the four
-- stages, each for its four best paid members, at most two of them pregnant and two of them small children?
-- One row per region where not.
with {{counted-families}}, latest as (
  select max(period)::int as year from welfare_flow_rollup where period >= '2021' and period ~ '^\d{4}$'
), rate as (
  select distinct on (component) component, annual_amount / 4 as amount
  from benefit_rate, latest
  where benefit_rate.year <= latest.year
  order by component, benefit_rate.year desc
), counting as (
  select f.regency_code, f.village_code, f.id, stage, m.component, coalesce(rate.amount, 0) as amount,
    row_number() over (partition by f.regency_code, f.id, stage, m.component) as of_component
  from latest
  cross join generate_series(1, 4) stage
  cross join lateral (select make_date(latest.year, stage * 3 - 2, 1) as on_day) day
  join counted_family f on f.entered_on <= day.on_day and coalesce(f.left_on, 'infinity') > day.on_day
  join family_member m
    on m.regency_code = f.regency_code and m.family_id = f.id
    and m.since <= day.on_day and coalesce(m.until, 'infinity') > day.on_day
  left join rate on rate.component = m.component
), ranked as (
  select *, row_number() over (partition by regency_code, id, stage order by amount desc) as of_family
  from counting
  where of_component <= 2 or component not in ('PREGNANT', 'EARLY_CHILDHOOD')
), told as (
  select coalesce(village_code, regency_code) as region_code, sum(amount) as entitled
  from ranked
  where of_family <= 4
  group by grouping sets ((village_code), (regency_code))
)
select r.region_code, r.period
from welfare_flow_rollup r
join latest on r.period = latest.year::text
left join told t on t.region_code = r.region_code
where length(r.region_code) in (5, 13)
  and (left(r.region_code, 5), r.source_id) in (select regency_code, source_id from told_by)
  and r.entitled <> coalesce(t.entitled, 0)
