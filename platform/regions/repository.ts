import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";
import type { RegionCode } from "../region-code.ts";
import { regionList } from "../serve-subgraph/region-list.ts";

export interface RegionNameRow {
  readonly code: RegionCode;
  readonly name: string;
}

const REGIONS_BY_CODE = "select code, name from region where code = any($1)";

/** The regions of these codes that exist. */
export const regionsByCode = (db: Knex, codes: readonly RegionCode[]): Promise<RegionNameRow[]> =>
  queryRows(db, "regionsByCode", REGIONS_BY_CODE, [regionList(codes)]);

export interface PublishedFigureRow {
  readonly code: RegionCode;
  readonly year: number;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string | null;
  readonly sourceId: string;
}

const PUBLISHED_FIGURES_BY_REGION = `
  select region_code as code, year, metric, value, unit, note, source_id as "sourceId"
  from published_figure
  where region_code = any($1) and ($2::smallint is null or year = $2)
  order by region_code, year, ordinal`;

/** Figures about these regions exactly as publications state them, the earliest first; of one year if one is given. */
export const publishedFiguresByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  year: number | null,
): Promise<PublishedFigureRow[]> =>
  queryRows(db, "publishedFiguresByRegion", PUBLISHED_FIGURES_BY_REGION, [regionList(codes), year]);
