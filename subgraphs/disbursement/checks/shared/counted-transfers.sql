-- Payments to families that are counted: SYNTHETIC ones only where there are no others of the regency, programme and period.
told_transfer as (
  select t.*, coalesce(d.provenance = 'SYNTHETIC', true) as is_synthetic
  from transfer t
  left join data_source d on d.id = t.source_id
), told_payment as (
  select regency_code, programme, period, bool_and(is_synthetic) as is_synthetic
  from told_transfer
  group by regency_code, programme, period
), counted_transfer as (
  select t.*
  from told_transfer t
  join told_payment p using (regency_code, programme, period)
  where p.is_synthetic or not t.is_synthetic
)
