import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { isBelow } from "../../../platform/import/write/below.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { refreshAllHidden } from "../../../platform/suppression/refresh.ts";
import { GRADUATION_ROLLUP } from "../rollups.ts";
import type { CountedVillage } from "./count-families.ts";

/**
 * Families that graduated, of the years in which any family of the regency did: lists without graduated families do not tell
 * that there are none. Where a regency's year is told for the first time, its villages that were listed before have none.
 * They are looked for from the graduations, which are few.
 */
const COUNT_GRADUATIONS = `
  with place as (select distinct code, left(code, 5) as regency from unnest($1::text[]) p(code)), left_in as materialized (
    select r.regency, g.regency_code, g.family_id, g.graduated_on, g.kind
    from (select distinct regency from place) r
    join family_graduation g on g.regency_code = r.regency::char(5)
  ), graduated as (
    select p.code, p.regency, extract(year from g.graduated_on)::int as year, g.kind
    from left_in g
    join family f on f.regency_code = g.regency_code and f.id = g.family_id
      and exists (select from data_source d where d.id = f.source_id and d.provenance <> 'SYNTHETIC')
    join place p on p.regency = g.regency and p.code = f.village_code
  ), before as (
    select distinct p.regency, r.year
    from (select distinct regency from place) p
    join graduation_rollup r on ${isBelow("r.region_code", "p.regency")}
    join data_source d on d.id = r.source_id and d.provenance <> 'SYNTHETIC'
  ), told as (
    select p.code, y.year
    from place p join (select regency, year from before union select regency, year from graduated) y using (regency)
    union
    select r.region_code, g.year
    from (select distinct regency, year from graduated except select regency, year from before) g
    join family_rollup r on ${isBelow("r.region_code", "g.regency")} and length(r.region_code) = 13
    join data_source d on d.id = r.detail_source_id and d.provenance <> 'SYNTHETIC'
  )
  select t.code as region_code, t.year::int, count(g.kind)::int as graduated,
    count(g.kind) filter (where g.kind = 'NATURAL')::int as natural_exit,
    count(g.kind) filter (where g.kind = 'PROSPEROUS')::int as prosperous,
    count(g.kind) filter (where g.kind = 'INDEPENDENT')::int as independent
  from told t
  left join graduated g on g.code = t.code and g.year = t.year
  group by t.code, t.year`;

/** Counts the graduations of villages year by year, and writes them with those of all regions above and what is hidden. */
export const countGraduations = async (
  trx: Knex.Transaction,
  villages: readonly CountedVillage[],
  context: ChunkContext,
): Promise<void> => {
  const codes = [villages.map(({ code }) => code)];
  const counts = await queryRows<CountedFigures>(trx, "countGraduations", COUNT_GRADUATIONS, codes);
  await writeCountedFigures(trx, GRADUATION_ROLLUP, "VILLAGE", counts, context);
  await refreshAllHidden(
    trx,
    counts.map(({ year }) => ({ rollup: "graduation_rollup", key: { year: Number(year) } })),
  );
};
