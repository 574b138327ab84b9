-- Do the banks of a region and payment add up to what was credited there?
-- One row per region, programme and period where they do not.
select b.region_code, b.programme, b.period
from bank_rollup b
join disbursement_rollup d
  on d.region_code = b.region_code and d.programme = b.programme and d.period = b.period
group by b.region_code, b.programme, b.period, d.credited_families, d.credited_amount
having sum(b.credited_families) <> d.credited_families or sum(b.credited_amount) <> d.credited_amount
