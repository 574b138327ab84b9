-- Is every enrolment one of its group's programme and year, and does no kelurahan, which has no village fund, have a group
-- of its own or pay cash aid? One row per group or family where not.
select e.regency_code, e.family_id as found
from enrolment e
join programme_group g on g.regency_code = e.regency_code and g.id = e.group_id
where e.programme <> g.programme or e.year <> g.year
union all
select regency_code, id from programme_group where village_code like '__.__.__.1%' and programme = 'VILLAGE_GROUP'
union all
select regency_code, family_id from village_cash_aid where village_code like '__.__.__.1%'
