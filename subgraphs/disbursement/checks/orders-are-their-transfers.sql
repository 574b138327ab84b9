-- Does every payment order count its payments to families and their money, and does every payment belong to an order of
-- its own programme, period and bank? One row per order or payment where not.
-- Only what is SYNTHETIC on both sides is held to this: lists of the treasury and of banks come from different offices, each
-- in its own time. Where they differ is told when they are imported, and both stand.
with invented_order as (
  select o.* from payment_order o left join data_source d on d.id = o.source_id
  where coalesce(d.provenance = 'SYNTHETIC', true)
), invented_transfer as (
  select t.* from transfer t left join data_source d on d.id = t.source_id
  where coalesce(d.provenance = 'SYNTHETIC', true)
)
select o.regency_code, o.sp2d_number as reference
from invented_order o
left join (
  select regency_code, sp2d_number, count(*) as families, sum(amount) as amount
  from invented_transfer
  group by regency_code, sp2d_number
) t on t.regency_code = o.regency_code and t.sp2d_number = o.sp2d_number
where (o.ordered_families, o.ordered_amount) is distinct from (coalesce(t.families, 0), coalesce(t.amount, 0))
union all
select t.regency_code, t.ref
from invented_transfer t
left join invented_order o on o.regency_code = t.regency_code and o.sp2d_number = t.sp2d_number
where t.sp2d_number is not null
  and (o.programme, o.period, o.bank_id) is distinct from (t.programme, t.period, t.bank_id)
