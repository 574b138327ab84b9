-- Has every region a slot for each measure and attribute of its set, and is it a region of the set's level? One row per region
-- that has not or is not.
select figure_set.source, figure_set.period, figure_set.level, figure.region_code
from figure
join figure_set on figure_set.id = figure.set_id
left join region on region.code = figure.region_code
where cardinality(figure.shown) <> cardinality(figure_set.measures)
  or cardinality(figure.shown_open) <> cardinality(figure_set.measures)
  or cardinality(figure.attributes) <> cardinality(figure_set.attributes)
  or region.level is distinct from figure_set.level
