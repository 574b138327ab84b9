-- Where actions are known one by one: are as many counted as agreed, done and overdue as there are, in each regency and year?
-- One row per regency and year where not.
with listed as (
  select regency_code::text as region_code, extract(year from agreed_on)::int as year,
    count(*) as agreed, count(done_on) as done,
    count(*) filter (where done_on is null and due_on < told_on) as overdue,
    count(distinct told_on) as days
  from coordination_action
  group by 1, 2
)
select l.region_code, l.year
from listed l
left join coordination_rollup r on r.region_code = l.region_code and r.year = l.year
where (r.agreed, r.done, r.overdue) is distinct from (l.agreed, l.done, l.overdue) or l.days > 1
