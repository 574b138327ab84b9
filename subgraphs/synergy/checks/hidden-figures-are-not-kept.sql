-- Is nothing kept of what is hidden, and nothing shown to everyone that is hidden from those with a token? One row per
-- region and measure of which something is.
select figure_set.source, figure_set.period, figure.region_code, measure.id as measure
from figure
join figure_set on figure_set.id = figure.set_id
cross join lateral unnest(figure_set.measures, figure.shown, figure.shown_open)
  with ordinality as measure(id, shown, shown_open, slot)
where (measure.shown is not null and (figure.hidden >> (measure.slot::int - 1)) & 1 = 1)
  or (measure.shown_open is not null and (figure.hidden_open >> (measure.slot::int - 1)) & 1 = 1)
  or (measure.shown_open is not null and measure.shown_open is distinct from measure.shown)
