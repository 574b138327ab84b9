-- Do the banks of a region and payment add up to what was credited there, and those of a region above to what was credited
-- in the regions below whose banks are known? One row per region, programme and period where they do not.
with share as (
  select region_code, programme, period, sum(credited_families) as families, sum(credited_amount) as amount
  from bank_rollup
  group by region_code, programme, period
), lowest as (
  select region_code, programme, period
  from share
  where region_code <> 'ID' and (region_code, programme, period) not in (
    select left(region_code, 2), programme, period from share where length(region_code) = 5)
), credit as (
  select up.region_code, programme, period, sum(d.credited_families) as families, sum(d.credited_amount) as amount
  from lowest
  join disbursement_rollup d using (region_code, programme, period)
  cross join lateral (select distinct code from (values (lowest.region_code), (left(lowest.region_code, 2)), ('ID')) c(code))
    up(region_code)
  group by up.region_code, programme, period
)
select region_code, programme, period
from share
join credit using (region_code, programme, period)
where (share.families, share.amount) is distinct from (credit.families, credit.amount)
