import type { FigureRows } from "./source-measures.ts";

interface RollupOptions {
  /** Whether the table has a `hidden` column. */
  readonly isHiding: boolean;
  /** Whether it has a `detail_source_id`. */
  readonly hasDetailSource: boolean;
}

const sourcesOf = ({ hasDetailSource }: RollupOptions): string =>
  hasDetailSource ? "concat_ws(',', source_id, detail_source_id)" : "source_id";

/** The rows of a rollup by period that are the last known in the periods: of stocks. */
export const lastKnownRows = (table: string, options: RollupOptions): FigureRows => ({
  name: table,
  grain: "PERIOD",
  text: (select) => `
    select distinct on (region_code) region_code, ${select}
    from ${table}
    where region_code = any($1) and period = any($2)
    order by region_code, known_at desc`,
  hidden: options.isHiding ? "hidden" : null,
  sources: sourcesOf(options),
});

/** The rows of a rollup by period, taken together: expressions over them are aggregates. What one of them hides is hidden. */
export const joinedRows = (table: string, options: RollupOptions): FigureRows => ({
  name: table,
  grain: "PERIOD",
  text: (select) => `
    select region_code, ${select}
    from ${table}
    where region_code = any($1) and period = any($2)
    group by region_code`,
  hidden: options.isHiding ? "bit_or(hidden)" : null,
  sources: `string_agg(${sourcesOf(options)}, ',')`,
});

/** The rows of a rollup by year. */
export const yearRows = (table: string, options: RollupOptions): FigureRows => ({
  name: table,
  grain: "YEAR",
  text: (select) => `
    select region_code, ${select}
    from ${table}
    where region_code = any($1) and year = any($2)`,
  hidden: options.isHiding ? "hidden" : null,
  sources: sourcesOf(options),
});
