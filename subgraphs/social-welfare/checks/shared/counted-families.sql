-- Only figures of the source that told last of a regency's families: what an earlier file told of them may have changed
-- since. SYNTHETIC families are not counted beside real ones.
told_by as (
  select distinct on (f.regency_code) f.regency_code, f.source_id, coalesce(d.provenance = 'SYNTHETIC', true) as is_synthetic
  from (select distinct regency_code, source_id from family) f
  left join data_source d on d.id = f.source_id
  left join import_run run on run.source_id = f.source_id
  order by f.regency_code, run.id desc nulls last
), counted_family as (
  select f.*
  from family f
  join told_by b on b.regency_code = f.regency_code
  left join data_source d on d.id = f.source_id
  where b.is_synthetic or d.provenance <> 'SYNTHETIC'
)
