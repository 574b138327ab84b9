-- Does a kelurahan have a village fund, an index or an enterprise, which by law it cannot have?
-- One row per kelurahan and table.
select region_code, 'village_fund_rollup' as found_in from village_fund_rollup where region_code like '__.__.__.1%'
union all
select region_code, 'village_index_rollup' from village_index_rollup where region_code like '__.__.__.1%'
union all
select region_code, 'enterprise_rollup' from enterprise_rollup where region_code like '__.__.__.1%'
union all
select village_code, 'village_enterprise' from village_enterprise where village_code like '__.__.__.1%'
