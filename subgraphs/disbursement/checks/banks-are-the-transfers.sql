-- Where payments are known family by family: is what each bank credited in the regency what it credited to its families?
-- Shares of banks that another source states are not held to them. One row per regency, programme, period and bank where not.
with {{counted-transfers}}, told as (
  select regency_code, programme, period, bank_id, count(*) as credited_families, sum(amount) as credited_amount
  from counted_transfer
  where stage in ('CREDITED', 'WITHDRAWN')
  group by regency_code, programme, period, bank_id
)
select r.region_code, r.programme, r.period, r.bank_id
from bank_rollup r
left join told t
  on t.regency_code = r.region_code and t.programme = r.programme and t.period = r.period and t.bank_id = r.bank_id
where (r.region_code, r.programme, r.period, r.source_id)
    in (select regency_code, programme, period, source_id from counted_transfer)
  and (r.credited_families, r.credited_amount)
    is distinct from (coalesce(t.credited_families, 0), coalesce(t.credited_amount, 0))
