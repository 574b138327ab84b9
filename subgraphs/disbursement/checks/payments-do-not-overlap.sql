-- Is money counted twice because a payment lies within another of the same region and programme?
-- A stage is a payment of its own and lies in no quarter or month. One row per pair.
select a.region_code, a.programme, a.period, b.period as within
from disbursement_rollup a
join disbursement_rollup b
  on b.region_code = a.region_code and b.programme = a.programme and b.period <> a.period
  and left(b.period, 4) = left(a.period, 4)
where length(b.period) = 4
  or (b.period like '%-Q%' and a.period ~ '-[0-9]{2}$'
    and (right(a.period, 2)::int + 2) / 3 = right(b.period, 1)::int)
  or (b.period like '%-S%' and (
    (a.period ~ '-[QT]' and (right(a.period, 1)::int + 1) / 2 = right(b.period, 1)::int)
    or (a.period ~ '-[0-9]{2}$' and (right(a.period, 2)::int + 5) / 6 = right(b.period, 1)::int)))
