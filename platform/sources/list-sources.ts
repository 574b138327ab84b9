import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";
import type { DataSource } from "../serve-subgraph/sources.ts";

/** A source, and what one database has of it. */
export interface SourceRecordRow extends DataSource {
  /** Under which terms it may be passed on, as `data_source` states it; null where it states none. */
  readonly licence: string | null;
  /** How many figures are quoted from it. */
  readonly figures: number;
  readonly metrics: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A statement that selects `source_id`, `metric` and `year` of figures that are quoted one by one outside `published_figure`. */
export type QuotedFigures = string;

const NONE: QuotedFigures = "select null::text, null::text, null::smallint where false";

/**
 * All sources that a database knows, in the order of their ids, with what is quoted from each. Rollups are not counted: what they hold is computed
 * from these figures, imported or generated.
 *
 * @param quoted what is quoted beside `published_figure`; constant for one database
 */
export const listSources = (db: Knex, quoted: QuotedFigures = NONE): Promise<SourceRecordRow[]> =>
  queryRows(
    db,
    "sources",
    `with quoted (source_id, metric, year) as (
      select source_id, metric, year from published_figure union all ${quoted}
    ), about as (
      select source_id, count(*)::integer as figures, array_agg(distinct metric order by metric) as metrics,
        min(year)::integer as first_year, max(year)::integer as last_year
      from quoted group by source_id
    )
    select s.id, s.title, s.publisher, s.reference, s.as_of as "asOf", s.provenance, s.licence,
      coalesce(a.figures, 0) as figures, coalesce(a.metrics, '{}') as metrics, a.first_year as "firstYear", a.last_year as "lastYear"
    from data_source s left join about a on a.source_id = s.id
    order by s.id`,
  );
