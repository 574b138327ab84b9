-- Do the families of all cohorts add up to the families of the region and period?
-- A count that was published stays while parts of its region are imported: cohorts of those parts are not compared with it.
-- One row per region and period where they do not.
select c.region_code, c.period
from cohort_rollup c
join family_rollup f on f.region_code = c.region_code and f.period = c.period
where not exists (select from data_source d where d.id = f.source_id and d.provenance = 'PUBLISHED')
  or not exists (
    select from family_rollup b
    join data_source d on d.id = b.source_id and d.provenance = 'IMPORTED'
    where b.period = f.period and (f.region_code = 'ID' or b.region_code like f.region_code || '.%'))
group by c.region_code, c.period, f.families
having sum(c.families) <> f.families
