-- Where payments are known family by family: do they add up to what the village was paid, and the regency?
-- A payment that failed at the check of accounts was not ordered. One row per region, programme and period where not.
-- Where the regency's figures come from another source than its SYNTHETIC payments, such as a workbook, neither is held to
-- the other. Lists of banks are held to their villages; those make the regency, unless something else was stated for it.
with {{counted-transfers}}, detailed as (
  select regency_code, programme, period, is_synthetic
  from told_payment p
  where not is_synthetic or not exists (
    select from counted_transfer t
    join disbursement_rollup r
      on r.region_code = t.regency_code and r.programme = t.programme and r.period = t.period
      and r.detail_source_id is distinct from t.source_id
    where t.regency_code = p.regency_code and t.programme = p.programme and t.period = p.period)
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
  from counted_transfer
  join detailed d using (regency_code, programme, period)
  group by grouping sets ((programme, period, village_code), (programme, period, regency_code, d.is_synthetic))
  having grouping(village_code) = 0 or d.is_synthetic
  union all
  select r.region_code, r.programme, r.period, -coalesce(ordered_families, 0), -coalesce(ordered_amount, 0),
    -coalesce(credited_families, 0), -coalesce(credited_amount, 0), -coalesce(withdrawn_families, 0),
    -coalesce(withdrawn_amount, 0), -coalesce(returned_families, 0), -coalesce(returned_amount, 0)
  from disbursement_rollup r
  join detailed d
    on d.regency_code = left(r.region_code, 5) and d.programme = r.programme and d.period = r.period
  where length(r.region_code) = 13 or length(r.region_code) = 5 and d.is_synthetic
) both_sides
group by region_code, programme, period
having (sum(ordered_families), sum(ordered_amount), sum(credited_families), sum(credited_amount), sum(withdrawn_families),
    sum(withdrawn_amount), sum(returned_families), sum(returned_amount))
  is distinct from (0, 0, 0, 0, 0, 0, 0, 0)
