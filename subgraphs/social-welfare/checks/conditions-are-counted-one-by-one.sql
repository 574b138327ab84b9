-- Where checks and sessions are known family by family in a period: do they add up to those of the village and the regency?
-- One row per region and period where not.
-- SYNTHETIC checks are not counted beside real ones.
with told as (
  select c.*, coalesce(d.provenance = 'SYNTHETIC', true) as is_synthetic
  from commitment_check c
  left join data_source d on d.id = c.source_id
), checked as (
  select period, coalesce(village_code, regency_code) as region_code, sum(checked) as checked, sum(met) as met
  from told
  where not is_synthetic or (regency_code, period) not in (select regency_code, period from told where not is_synthetic)
  group by grouping sets ((period, village_code), (period, regency_code))
), attended as (
  select s.year::text as period, coalesce(f.village_code, f.regency_code) as region_code,
    sum(s.registered) as registered, sum(s.attended) as attended
  from session_attendance s
  join family f on f.regency_code = s.regency_code and f.id = s.family_id
  group by grouping sets ((1, f.village_code), (1, f.regency_code))
)
select r.region_code, r.period
from welfare_flow_rollup r
left join checked c on c.region_code = r.region_code and c.period = r.period
left join attended a on a.region_code = r.region_code and a.period = r.period
where length(r.region_code) in (5, 13)
  and ((r.commitment_checked is not null
      and (left(r.region_code, 5), r.period) in (select regency_code, period from commitment_check)
      and (r.commitment_checked, r.commitment_met) is distinct from (coalesce(c.checked, 0), coalesce(c.met, 0)))
    or ((left(r.region_code, 5), r.period) in (select regency_code, year::text from session_attendance)
      and (r.sessions_registered, r.sessions_attended) is distinct from
        (coalesce(a.registered, 0), coalesce(a.attended, 0))))
