-- Where families are known one by one: are as many graduations of each kind counted as families graduated in the year, and
-- has every graduated family left on that day?
-- One row per region and year, or family, where not.
with {{counted-families}}, told as (
  select extract(year from g.graduated_on)::smallint as year, coalesce(f.village_code, f.regency_code) as region_code,
    count(*) as graduated,
    count(*) filter (where g.kind = 'NATURAL') as natural_exit,
    count(*) filter (where g.kind = 'PROSPEROUS') as prosperous,
    count(*) filter (where g.kind = 'INDEPENDENT') as independent
  from family_graduation g
  join counted_family f on f.regency_code = g.regency_code and f.id = g.family_id
  group by grouping sets ((1, f.village_code), (1, f.regency_code))
)
select r.region_code, r.year::text as found_in
from graduation_rollup r
left join told t on t.region_code = r.region_code and t.year = r.year
where length(r.region_code) in (5, 13)
  and (left(r.region_code, 5), r.source_id) in (select regency_code, source_id from told_by)
  and (r.graduated, r.natural_exit, r.prosperous, r.independent) is distinct from
    (coalesce(t.graduated, 0), coalesce(t.natural_exit, 0), coalesce(t.prosperous, 0), coalesce(t.independent, 0))
union all
select f.regency_code, f.id
from family f
left join family_graduation g on g.regency_code = f.regency_code and g.family_id = f.id
where (f.status like 'GRADUATED%') <> (g.family_id is not null) or g.graduated_on <> f.left_on
