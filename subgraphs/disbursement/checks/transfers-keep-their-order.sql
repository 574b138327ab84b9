-- Do the steps of an order and of its payments follow each other in time, is no more withdrawn than was paid, and does
-- every payment that came back say why? One row per order or payment where not.
-- What a list states against the order of time, or beyond what was paid, is flagged when it is imported, and stands.
select o.regency_code, o.sp2d_number as reference
from payment_order o
left join data_source d on d.id = o.source_id
where not (final_closing_on <= account_check_on and account_check_on <= spp_on and spp_on <= spm_on
  and spm_on <= sp2d_on and sp2d_on <= standing_instruction_on)
  and d.provenance is distinct from 'IMPORTED'
union all
select t.regency_code, t.ref
from transfer t
left join data_source d on d.id = t.source_id
left join payment_order o on o.regency_code = t.regency_code and o.sp2d_number = t.sp2d_number
where (t.withdrawn_on is null) <> (t.withdrawn_amount is null)
  or (t.stage = 'WITHDRAWN') <> (t.withdrawn_on is not null)
  or (t.stage = 'CREDITED' and t.credited_on is null)
  or (t.stage = 'RETURNED' and t.return_reason is null)
  or (d.provenance is distinct from 'IMPORTED' and (
    t.credited_on < o.standing_instruction_on
    or t.withdrawn_on < t.credited_on
    or t.returned_on < greatest(t.credited_on, o.standing_instruction_on)
    or t.withdrawn_amount > t.amount))
