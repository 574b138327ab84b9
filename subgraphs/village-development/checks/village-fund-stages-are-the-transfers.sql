-- Do the stages of the village fund add up to what was transferred, and is no more spent than was to be had?
-- One row per region and year that breaks either rule.
select region_code, year
from village_fund_rollup
where stage1 + stage2 <> transferred
  or realised > ceiling + coalesce(additional, 0)
