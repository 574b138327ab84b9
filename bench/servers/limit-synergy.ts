import { FAMILY, PAYMENT } from "../../platform/suppression/groups.ts";
import { shown } from "./shown.ts";

// The questions of ../synergy/questions.ts as somebody would write them in SQL who has the rollups of all sources in one database
// and knows them well: that `2024` has the last known families of the year, and that PKH is paid in four stages.

interface Row {
  readonly [column: string]: unknown;
}

/** How a question is answered: one prepared statement, and the shape that the graph gives its rows. */
interface WrittenAnswer {
  readonly name: string;
  readonly text: string;
  shape(rows: readonly Row[]): unknown;
}

const FAMILIES = shown("f.families", "f.hidden", FAMILY.FAMILIES);

const FIRST_OF_TWO = `
  select r.code, r.name, f.families, v.ceiling::float8 / f.families as ratio
  from region r
  join family_rollup f on f.region_code = r.code and f.period = '2024'
  join enterprise_rollup e on e.region_code = r.code and e.year = 2024
  left join village_fund_rollup v on v.region_code = r.code and v.year = 2024
  where r.level = 'VILLAGE' and ${FAMILIES} > 300 and e.active = 0
  order by ratio desc nulls last, r.code
  limit 50`;

const FIRST_OF_THREE = `
  select r.code, r.name, f.families, i.score_e4 / 1e4::float8 as score,
    ${shown("d.credited", "d.hidden", PAYMENT.CREDITED)}::float8 / f.families as ratio
  from region r
  join family_rollup f on f.region_code = r.code and f.period = '2024'
  join village_index_rollup i on i.region_code = r.code and i.year = 2024
  left join (
    select region_code, sum(credited_amount)::bigint as credited, bit_or(hidden) as hidden
    from disbursement_rollup
    where programme = 'PKH' and period = any('{2024-T1,2024-T2,2024-T3,2024-T4}')
    group by region_code
  ) d on d.region_code = r.code
  where r.level = 'VILLAGE' and ${FAMILIES} > 100 and i.score_e4 < 7000
  order by ratio desc nulls last, r.code
  limit 50`;

const SHARES = "percentile_cont(array[0.05, 0.25, 0.75, 0.95]::float8[])";

const SUMMARIES = `
  with village as (
    select ${FAMILIES} as families, v.ceiling::float8 / nullif(${FAMILIES}, 0) as fund
    from region r
    left join family_rollup f on f.region_code = r.code and f.period = '2024'
    left join village_fund_rollup v on v.region_code = r.code and v.year = 2024
    where r.level = 'VILLAGE'
  )
  select count(families)::integer as count, (count(*) - count(families))::integer as nulls, sum(families)::float8 as sum,
    avg(families)::float8 as mean, percentile_cont(0.5) within group (order by families) as median,
    ${SHARES} within group (order by families) as quantiles, min(families) as min, max(families) as max,
    count(fund)::integer as fund_count, (count(*) - count(fund))::integer as fund_nulls, avg(fund) as fund_mean,
    percentile_cont(0.5) within group (order by fund) as fund_median, ${SHARES} within group (order by fund) as fund_quantiles
  from village`;

const CORRELATION = `
  with village as (
    select ${FAMILIES} as x, i.score_e4 as y
    from region r
    join family_rollup f on f.region_code = r.code and f.period = '2024'
    join village_index_rollup i on i.region_code = r.code and i.year = 2024
    where r.level = 'VILLAGE' and ${FAMILIES} is not null and i.score_e4 is not null
  ), ranked as (
    select x, y, rank() over (order by x) + (count(*) over (partition by x) - 1) / 2.0::float8 as rank_x,
      rank() over (order by y) + (count(*) over (partition by y) - 1) / 2.0::float8 as rank_y
    from village
  )
  select count(*)::integer as count, corr(x, y) as pearson, corr(rank_x, rank_y) as spearman
  from ranked`;

/** What is found in one reconciliation, by hand: it looks at less than all rules, but at every village and both sides. */
const RECONCILED = `
  select r.code, r.name, (d.ordered - d.credited)::float8 as uncredited,
    (v.ceiling + coalesce(v.additional, 0) - v.transferred)::float8 as untransferred
  from region r
  join (
    select region_code, ${shown("sum(ordered_amount)", "bit_or(hidden)", PAYMENT.OTHER_STEPS)} as ordered,
      ${shown("sum(credited_amount)", "bit_or(hidden)", PAYMENT.CREDITED)} as credited
    from disbursement_rollup
    where programme = 'PKH' and period = any('{2024-T1,2024-T2,2024-T3,2024-T4}')
    group by region_code
  ) d on d.region_code = r.code
  left join village_fund_rollup v on v.region_code = r.code and v.year = 2024
  where r.level = 'VILLAGE' and (d.ordered - d.credited) * 100 > d.ordered
  order by uncredited desc, r.code
  limit 50`;

/** Columns that begin with the prefix, without it. */
const prefixed = (row: Row, prefix: string): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );

const toRow = ({ code, name, ...figures }: Row): Row => ({ region: { code, name }, ...figures });
const rows = (found: readonly Row[]): unknown => ({ synergy: { nodes: found.map(toRow) } });

export const WRITTEN_ANSWERS: readonly WrittenAnswer[] = [
  { name: "FirstOfTwoSources", text: FIRST_OF_TWO, shape: rows },
  { name: "FirstOfThreeSources", text: FIRST_OF_THREE, shape: rows },
  {
    name: "Summaries",
    text: SUMMARIES,
    shape: ([row = {}]) => {
      const families = Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("fund_")));
      return { synergy: { families, fund: prefixed(row, "fund_") } };
    },
  },
  {
    name: "Reconciled",
    text: RECONCILED,
    shape: (found) => ({
      combinedReconciliation: {
        nodes: found.map(({ code, name, uncredited, untransferred }) => ({
          region: { code, name },
          social: { uncredited },
          village: { untransferred },
        })),
      },
    }),
  },
  { name: "Correlation", text: CORRELATION, shape: ([row]) => ({ synergy: { correlation: row } }) },
];
