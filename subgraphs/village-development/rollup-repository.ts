import type { Knex } from "knex";
import { packFigures } from "../../platform/database/packed-figures.ts";
import {
  type ColumnOf,
  type FigureQuery,
  figureQuery,
  flag,
  number,
  text,
} from "../../platform/database/query-figures.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { regionList } from "../../platform/serve-subgraph/region-list.ts";
import type { EnterpriseSummaryRow, FacilitationRow, VillageFundRow, VillageIndexRow } from "./rows.ts";

// The summaries of regions; all else is in repository.ts.

/** The columns that every rollup has. */
const COMMON = {
  code: text("region_code"),
  year: number("year"),
  sourceId: text("source_id"),
  detailSourceId: text("detail_source_id"),
  hasDesa: flag("true"),
} as const;

const ALWAYS = ["code", "sourceId", "detailSourceId"] as const;

/** Of a region without figures: the columns it has nevertheless. */
const WITHOUT_FIGURES: Readonly<Record<string, string>> = {
  code: "asked.code",
  year: "$2::smallint",
  hasDesa: `case
      when length(asked.code) = 13 then substr(asked.code, 10, 1) <> '1'
      else asked.code = 'ID' or exists (
        select from region v
        where v.code > asked.code || '.' and v.code < asked.code || '/' and v.kind in ('DESA', 'DESA_ADAT'))
    end`,
};

/**
 * Selects the rows of a rollup, and for each region that has none a row without figures that says whether it is a desa or
 * has one, and could have figures.
 */
const rollup =
  (table: string) =>
  (select: string, names: readonly string[]): string =>
    `
  with found as materialized (
    select ${select}
    from ${table}
    where region_code = any($1) and year = $2
  )
  select * from found
  union all
  select ${names.map((name) => WITHOUT_FIGURES[name] ?? "null").join(", ")}
  from unnest($1::varchar[]) as asked (code)
  where asked.code not in (select code from found)`;

/** A question about a rollup: the regions, a year, and the columns that are wanted. */
const rollupQuestion =
  <Row extends object>(query: FigureQuery<Row>) =>
  (db: Knex, codes: readonly RegionCode[], year: number, columns?: readonly ColumnOf<Row>[]): Promise<Row[]> =>
    query(db, codes.length, [regionList(codes), year], columns);

/** Village fund of these regions in a year; rupiah. */
export const villageFundByRegion = rollupQuestion(
  figureQuery<VillageFundRow>("villageFundByRegion", {
    columns: {
      ...COMMON,
      villages: number("villages"),
      ceiling: number("ceiling"),
      additional: number("additional"),
      transferred: number("transferred"),
      realised: number("realised"),
      stageAmounts: text(packFigures(["stage1", "stage2"])),
      earmarkAmounts: text(packFigures(["cash_aid", "food_security", "stunting"])),
    },
    always: ALWAYS,
    text: rollup("village_fund_rollup"),
  }),
);

/** Village index of these regions in a year; scores are sums over villages, in ten-thousandths. */
export const villageIndexByRegion = rollupQuestion(
  figureQuery<VillageIndexRow>("villageIndexByRegion", {
    columns: {
      ...COMMON,
      kind: text("kind"),
      villages: number("villages"),
      onlyStatus: number(`case
        when villages <> 1 then null when independent = 1 then 0 when advanced = 1 then 1 when developing = 1 then 2
        when lagging = 1 then 3 when severely_lagging = 1 then 4 end`),
      statusCounts: text(packFigures(["independent", "advanced", "developing", "lagging", "severely_lagging"])),
      scoreSum: number("score_e4"),
      dimensionSums: text(packFigures(["social_e4", "economic_e4", "environmental_e4"])),
    },
    always: ALWAYS,
    text: rollup("village_index_rollup"),
  }),
);

/** Counts of village enterprises of these regions in a year. */
export const enterpriseSummaryByRegion = rollupQuestion(
  figureQuery<EnterpriseSummaryRow>("enterpriseSummaryByRegion", {
    columns: {
      ...COMMON,
      total: number("total"),
      active: number("active"),
      villagesWithEnterprise: number("villages_with_enterprise"),
      units: number("units"),
      employees: number("employees"),
    },
    always: ALWAYS,
    text: rollup("enterprise_rollup"),
  }),
);

/** Village facilitators of these regions in a year. */
export const facilitationByRegion = rollupQuestion(
  figureQuery<FacilitationRow>("facilitationByRegion", {
    columns: {
      ...COMMON,
      facilitators: number("facilitators"),
      experts: number("experts"),
      districtFacilitators: number("district_facilitators"),
      localFacilitators: number("local_facilitators"),
    },
    always: ALWAYS,
    text: rollup("facilitation_rollup"),
  }),
);
