-- Do the families of all cohorts add up to the families of the region and period?
-- One row per region and period where they do not.
select c.region_code, c.period
from cohort_rollup c
join family_rollup f on f.region_code = c.region_code and f.period = c.period
group by c.region_code, c.period, f.families
having sum(c.families) <> f.families
