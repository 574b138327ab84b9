-- Do the stages of the village fund add up to what was transferred, and is no more spent than was to be had? What an office
-- states is kept as it is, and flagged where it was imported. One row per region and year that breaks either rule.
select f.region_code, f.year
from village_fund_rollup f
where f.stage1 + f.stage2 <> f.transferred
  or (f.realised > f.ceiling + coalesce(f.additional, 0)
    and not exists (select from data_source s where s.id = f.source_id and s.provenance = 'IMPORTED'))
