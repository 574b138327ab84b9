-- Where payments are known family by family: do they add up to what the village and the regency were paid?
-- A payment that failed at the check of accounts was not ordered. One row per region, programme and period where not.
-- Where the regency's figures come from another source than the payments, such as a workbook, neither is held to the other.
with detailed as (
  select distinct regency_code, programme, period
  from transfer t
  where not exists (
    select from disbursement_rollup r
    where r.region_code = t.regency_code and r.programme = t.programme and r.period = t.period
      and r.detail_source_id is distinct from t.source_id)
)
select region_code, programme, period
from (
  select coalesce(village_code, regency_code) as region_code, programme, period,
    count(sp2d_number) as ordered_families,
    coalesce(sum(amount) filter (where sp2d_number is not null), 0) as ordered_amount,
    count(*) filter (where stage in ('CREDITED', 'WITHDRAWN')) as credited_families,
    coalesce(sum(amount) filter (where stage in ('CREDITED', 'WITHDRAWN')), 0) as credited_amount,
    count(withdrawn_on) as withdrawn_families,
    coalesce(sum(withdrawn_amount), 0) as withdrawn_amount,
    count(*) filter (where stage = 'RETURNED') as returned_families,
    coalesce(sum(amount) filter (where stage = 'RETURNED'), 0) as returned_amount
  from transfer
  join detailed using (regency_code, programme, period)
  group by grouping sets ((programme, period, village_code), (programme, period, regency_code))
  union all
  select region_code, programme, period, -coalesce(ordered_families, 0), -coalesce(ordered_amount, 0), -credited_families,
    -credited_amount, -coalesce(withdrawn_families, 0), -coalesce(withdrawn_amount, 0), -coalesce(returned_families, 0),
    -coalesce(returned_amount, 0)
  from disbursement_rollup
  where length(region_code) in (5, 13)
    and (left(region_code, 5), programme, period) in (select regency_code, programme, period from detailed)
) both_sides
group by region_code, programme, period
having (sum(ordered_families), sum(ordered_amount), sum(credited_families), sum(credited_amount), sum(withdrawn_families),
    sum(withdrawn_amount), sum(returned_families), sum(returned_amount))
  is distinct from (0, 0, 0, 0, 0, 0, 0, 0)
