-- Does every payment order count its payments to families and their money, and does every payment belong to an order of
-- its own programme, period and bank? One row per order or payment where not.
select o.regency_code, o.sp2d_number as reference
from payment_order o
left join (
  select regency_code, sp2d_number, count(*) as families, sum(amount) as amount
  from transfer
  group by regency_code, sp2d_number
) t on t.regency_code = o.regency_code and t.sp2d_number = o.sp2d_number
where (o.ordered_families, o.ordered_amount) is distinct from (coalesce(t.families, 0), coalesce(t.amount, 0))
union all
select t.regency_code, t.ref
from transfer t
left join payment_order o on o.regency_code = t.regency_code and o.sp2d_number = t.sp2d_number
where t.sp2d_number is not null
  and (o.programme, o.period, o.bank_id) is distinct from (t.programme, t.period, t.bank_id)
