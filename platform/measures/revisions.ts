import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";
import { type Period, periodsWithin } from "../period.ts";
import type { RegionCode } from "../region-code.ts";
import type { ChangesArguments, MeasureChanges } from "./feed.ts";
import { ANY_PERIOD, EVERYTHING } from "./revision-tables.ts";

/** What a change may be noted under that concerns a period. */
const notedFor = (period: Period): readonly string[] => [ANY_PERIOD, ...periodsWithin(period)];

const REVISION = "select max(revision) as revision from figure_revision where period = any($1)";

/** The number of the last change of figures within a period. */
export const readRevision = async (db: Knex, period: Period): Promise<number> => {
  const [row] = await queryRows<{ revision: number | null }>(db, "measureRevision", REVISION, [notedFor(period)]);
  return row?.revision ?? 0;
};

const CHANGES = `
  select max(revision) as revision, (select id::text from figure_history) as history,
    string_agg(distinct region_code, ',' order by region_code) filter (where revision > $2) as regions
  from figure_revision
  where period = any($1)`;

interface Changed {
  readonly history: string | null;
  readonly revision: number | null;
  readonly regions: string | null;
}

/** What changed of the figures within a period after a revision. */
export const readChanges = async (db: Knex, { period, since }: ChangesArguments): Promise<MeasureChanges> => {
  const [row] = await queryRows<Changed>(db, "measureChanges", CHANGES, [notedFor(period), since]);
  const revision = row?.revision ?? 0;
  const regions = (row?.regions?.split(",") ?? []) as RegionCode[]; // written from codes of regions
  const isEverything = since === 0 || since > revision || regions.some((code) => (code as string) === EVERYTHING);
  return { history: row?.history ?? "", revision, isEverything, regions: isEverything ? [] : regions };
};
