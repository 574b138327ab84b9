-- Do active and suspended families add up to all families, and the components to all members?
-- One row per region and period where one of them does not.
select region_code, period
from family_rollup
where active + suspended <> families
  or pregnant + early_childhood + primary_school + junior_secondary + senior_secondary + elderly + severe_disability
    + coalesce(gross_hr_violation_victim, 0) <> members
