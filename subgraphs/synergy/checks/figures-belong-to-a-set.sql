-- Is every figure part of a set that is known? One row per set that is not.
select figure.set_id
from figure
left join figure_set on figure_set.id = figure.set_id
where figure_set.id is null
group by figure.set_id
