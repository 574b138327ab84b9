-- Does the number of villages by status add up to the number of villages with an index?
-- One row per region and year where it does not.
select region_code, year
from village_index_rollup
where independent + advanced + developing + lagging + severely_lagging <> villages
