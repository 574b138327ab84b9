import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { ChunkContext } from "../../../platform/import/format.ts";
import { type CountedFigures, writeCountedFigures } from "../../../platform/import/write/counted-figures.ts";
import { COHORT_ROLLUP } from "../rollups.ts";
import { asLists, COUNTED, type CountedVillage, PLACE } from "./count-families.ts";

/** How many families of a cohort there are in a region; no cohort where there are none. */
interface CohortCount {
  readonly code: string;
  readonly period: string;
  readonly cohort: number | null;
  readonly families: number;
}

/** Families of villages by cohort. */
const COUNT_BY_COHORT = `
  select p.code, p.period, f.cohort, count(*)::int as families
  from (${PLACE}) p
  join family f on f.regency_code = left(p.code, 5)::char(5) and f.village_code = p.code and ${COUNTED}
  group by p.code, p.period, f.cohort`;

/** The same of villages where nobody was known, from the list itself. */
const COUNT_STAGED = `
  select p.code, p.period, s.cohort, count(*)::int as families
  from (${PLACE}) p
  join family_stage s on s.village_code = p.code and s.entered_on <= p.day and coalesce(s.left_on, 'infinity') > p.day
  group by p.code, p.period, s.cohort`;

const IS_COUNTED = `exists (
  select from data_source d where d.id = v.detail_source_id and d.provenance <> 'SYNTHETIC')`;

/** The same of the villages that are counted for the period, beside how many their count says there are. */
const COUNT_BEFORE = `
  select p.code, p.period, v.families as counted, f.cohort, count(f.id)::int as families
  from (${PLACE}) p
  join family_rollup v on v.region_code = p.code and v.period = p.period and ${IS_COUNTED}
  left join family f on f.regency_code = left(p.code, 5)::char(5) and f.village_code = p.code and ${COUNTED}
  group by p.code, p.period, v.families, f.cohort`;

/** Regencies whose cohorts are counted: where a count that was published stays, its cohorts stay beside it. */
const REGENCIES = `
  select p.* from (${PLACE}) p
  where not exists (
    select from family_rollup f join data_source d on d.id = f.source_id and d.provenance = 'PUBLISHED'
    where f.region_code = p.code and f.period = p.period)`;

/**
 * The cohorts of regencies as they stand; one row without a cohort where there are none. SYNTHETIC ones give way to none, so
 * that the sums above them are worked out again.
 */
const COHORTS_NOW = `
  select p.code, p.period, r.cohort, case when d.provenance <> 'SYNTHETIC' then r.families else 0 end as families
  from (${REGENCIES}) p
  left join cohort_rollup r on r.region_code = p.code and r.period = p.period
  left join data_source d on d.id = r.source_id`;

/**
 * All families of regencies by cohort, of the villages that are counted for the period: a list of some villages says nothing of
 * the others, whose families are known from another period.
 */
const COUNT_ALL = `
  select p.code, p.period, f.cohort, count(*)::int as families
  from (${REGENCIES}) p
  join family f on f.regency_code = p.code::char(5) and ${COUNTED}
    and exists (
      select from family_rollup v where v.region_code = f.village_code and v.period = p.period and ${IS_COUNTED})
  group by p.code, p.period, f.cohort`;

/** Periods whose families are not counted by cohort anywhere, though they are counted: one regency alone would not add up. */
const WITHOUT_COHORTS = `
  select distinct period from family_rollup r
  where region_code = 'ID' and period = any($1)
    and not exists (select from cohort_rollup c where c.region_code = r.region_code and c.period = r.period)`;

/** What the cohorts were before families are written. */
export interface CohortsBefore {
  /** The villages whose cohorts are counted. */
  readonly villages: readonly CountedVillage[];
  /** Those of them, with their periods, where nobody was known. */
  readonly fresh: ReadonlySet<string>;
  readonly counts: readonly CohortCount[];
  /** Regencies, with their periods, of which a village has other families now than when it was counted. */
  readonly stale: ReadonlySet<string>;
}

/**
 * Looks at the cohorts of villages before their families are written.
 *
 * @param counted the figures of villages where nobody is known (`countNewVillages`)
 */
export const cohortsBefore = async (
  trx: Knex.Transaction,
  villages: readonly CountedVillage[],
  counted: readonly CountedFigures[],
): Promise<CohortsBefore> => {
  const periods = [...new Set(villages.map(({ period }) => period))];
  const without = await queryRows<{ period: string }>(trx, "periodsWithoutCohorts", WITHOUT_COHORTS, [periods]);
  const withCohorts = villages.filter((village) => !without.some(({ period }) => period === village.period));
  const fresh = new Set(counted.map(({ region_code, period }) => `${region_code}/${period}`));
  const known = asLists(withCohorts.filter((village) => !fresh.has(placeOf(village))));
  const rows = await queryRows<CohortCount & { counted: number }>(trx, "countCohortsBefore", COUNT_BEFORE, known);
  const found = new Map<string, number>();
  for (const row of rows) found.set(placeOf(row), (found.get(placeOf(row)) ?? 0) + row.families);
  const stale = rows.filter((row) => row.counted !== found.get(placeOf(row))).map(regencyOf);
  return { villages: withCohorts, fresh, counts: rows, stale: new Set(stale) };
};

/**
 * Writes the cohorts of the regencies whose villages were counted, and of the regions above. What the villages have more or
 * less than before is added: a regency has many more families than one list brings at a time. To be called after
 * `countFamilies`.
 */
export const countCohorts = async (
  trx: Knex.Transaction,
  { villages, fresh, counts: before, stale }: CohortsBefore,
  context: ChunkContext,
): Promise<void> => {
  const regencies = new Map(
    villages.map((village) => [regencyOf(village), { ...village, code: village.code.slice(0, 5) }]),
  );
  const places = (isStale: boolean): readonly unknown[] =>
    asLists([...regencies].filter(([key]) => stale.has(key) === isStale).map(([, regency]) => regency));
  const those = (isFresh: boolean): readonly unknown[] =>
    asLists(villages.filter((village) => fresh.has(placeOf(village)) === isFresh));
  const staged = await queryRows<CohortCount>(trx, "countCohortsStaged", COUNT_STAGED, those(true));
  const after = await queryRows<CohortCount>(trx, "countByCohort", COUNT_BY_COHORT, those(false));
  const now = await queryRows<CohortCount>(trx, "cohortsNow", COHORTS_NOW, places(false));
  const anew = stale.size === 0 ? [] : await queryRows<CohortCount>(trx, "countCohorts", COUNT_ALL, places(true));
  const gone = stale.size === 0 ? [] : await queryRows<CohortCount>(trx, "cohortsNow", COHORTS_NOW, places(true));

  const sums = new Map<string, CohortCount>();
  const open = new Set(now.map(regencyOf));
  const add = (counts: readonly CohortCount[], sign: 1 | 0 | -1): void => {
    for (const { code, period, cohort, families } of counts) {
      if (cohort === null) continue;
      const regency = code.slice(0, 5);
      const key = `${regency}/${period}/${cohort}`;
      sums.set(key, { code: regency, period, cohort, families: (sums.get(key)?.families ?? 0) + sign * families });
    }
  };
  add(now, 1);
  const isOpen = (count: CohortCount): boolean => open.has(regencyOf(count));
  add(staged.filter(isOpen), 1);
  add(after.filter(isOpen), 1);
  add(before.filter(isOpen), -1);
  // A cohort that had families and has none any more stays, with none of them.
  add(gone, 0);
  add(anew, 1);
  const figures = [...sums.values()].map(
    ({ code, period, cohort, families }): CountedFigures => ({ region_code: code, period, cohort, families }),
  );
  await writeCountedFigures(trx, COHORT_ROLLUP, "REGENCY", figures, context);
};

const placeOf = ({ code, period }: { readonly code: string; readonly period: string }): string => `${code}/${period}`;

const regencyOf = ({ code, period }: { readonly code: string; readonly period: string }): string =>
  `${code.slice(0, 5)}/${period}`;
