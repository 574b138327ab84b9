-- Is the village cash aid of 2020 600,000 rupiah for each of the first three months and 300,000 for each later one, and in
-- no year more than twelve months? One row per family where not.
select regency_code, family_id, year
from village_cash_aid
where months not between 1 and 12
  or (year = 2020 and amount <> least(months, 3) * 600000 + greatest(months - 3, 0) * 300000)
