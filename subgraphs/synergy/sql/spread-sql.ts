// Parts of the statement of all sums that need the rows a second time; `base` is the name of the rows.

/**
 * How a column is spread, as JSON: the lower bounds of the bins, the greatest value, and the rows of each bin by its number from
 * 1; null without values. A bound is compared with as it is told, so that every value lies where the answer says.
 *
 * @param bins parameter: number of bins
 */
export const distributionSql = (column: string, bins: string): string => `(
  select case when m.high is not null then json_build_object('bounds', b.bounds, 'high', m.high, 'counts', (
    select json_object_agg(c.bin, c.number) from (
      select width_bucket(${column}::float8, b.bounds) as bin, count(*) as number
      from base where ${column} is not null group by 1) c)) end
  from (select min(${column})::float8 as low, max(${column})::float8 as high from base) m
  cross join lateral (
    select array_agg(m.low + (m.high - m.low) * i / ${bins} order by i) as bounds
    from generate_series(0, case when m.low < m.high then ${bins} - 1 else 0 end) i) b)`;

/** Spearman's correlation of two columns: that of their ranks, equals sharing the mean of theirs. */
export const spearmanSql = (x: string, y: string): string => `(
  select corr(p.x, p.y) from (
    select rank() over (order by ${x}) + (count(*) over (partition by ${x}) - 1) / 2.0::float8 as x,
      rank() over (order by ${y}) + (count(*) over (partition by ${y}) - 1) / 2.0::float8 as y
    from base where ${x} is not null and ${y} is not null) p)`;
