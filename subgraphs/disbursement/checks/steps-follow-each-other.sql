-- Is more credited than ordered, more withdrawn than credited, or more returned than was left uncredited?
-- One row per region, programme and period where it is.
select region_code, programme, period
from disbursement_rollup
where credited_amount > ordered_amount
  or withdrawn_amount > credited_amount
  or returned_amount > ordered_amount - credited_amount
  or credited_families > ordered_families
  or withdrawn_families > credited_families
