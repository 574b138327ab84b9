-- Is more credited than ordered, more withdrawn than credited, or more returned than was left uncredited?
-- What a file states is flagged when it is imported, and stands. One row per region, programme and period where it is.
select region_code, programme, period
from disbursement_rollup r
where (credited_amount > ordered_amount
  or withdrawn_amount > credited_amount
  or returned_amount > ordered_amount - credited_amount
  or credited_families > ordered_families
  or withdrawn_families > credited_families)
  and not exists (
    select from disbursement_rollup b
    join data_source d on d.id in (b.source_id, b.detail_source_id) and d.provenance = 'IMPORTED'
    where b.programme = r.programme and b.period = r.period
      and (r.region_code = 'ID' or b.region_code = r.region_code or b.region_code like r.region_code || '.%'))
