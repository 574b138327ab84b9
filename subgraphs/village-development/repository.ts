import type { Knex } from "knex";
import { queryRows } from "../../platform/database/query-rows.ts";
import type { PageRequest } from "../../platform/page.ts";
import { codeRange, type RegionCode, type RegionLevel } from "../../platform/region-code.ts";
import type { RegionRef } from "../../platform/serve-subgraph/region.ts";
import { regionList } from "../../platform/serve-subgraph/region-list.ts";
import { listSources, type SourceRecordRow } from "../../platform/sources/list-sources.ts";
import type { AliasRow, EnterpriseRow, ProgrammeRow, ProgrammeShareRow } from "./rows.ts";
import type { EnterpriseStatus } from "./types.generated.ts";

/** Which regions a list holds. */
export interface RegionFilter {
  readonly codes: readonly RegionCode[] | null;
  readonly within: RegionCode | null;
  readonly level: RegionLevel | null;
  readonly search: string | null;
}

const REGION_MATCHES = `
  where ($1::text[] is null or code = any($1))
    and code >= $2 and code < $3
    and ($4::text is null or level = $4)
    and ($5::text is null or name ilike $5)`;

// A list without a region to lie in also holds the nation, whose code lies above every digit.
const EVERYTHING = { from: "", to: "~" };

const regionBindings = ({ codes, within, level, search }: RegionFilter): unknown[] => {
  const { from, to } = within === null ? EVERYTHING : codeRange(within);
  return [codes, from, to, level, search === null ? null : `%${search.replace(/[\\%_]/g, "\\$&")}%`];
};

const LIST_REGIONS = `
  select code, name from region ${REGION_MATCHES} and ($6::text is null or code > $6) order by code limit $7`;

/** A page of regions in the order of their codes. */
export const listRegions = (db: Knex, filter: RegionFilter, { after, limit }: PageRequest): Promise<RegionRef[]> =>
  queryRows(db, "listRegions", LIST_REGIONS, [...regionBindings(filter), after, limit]);

const COUNT_REGIONS = `select count(*) as count from region ${REGION_MATCHES}`;

/** How many regions the list holds on all pages. */
export const countRegions = async (db: Knex, filter: RegionFilter): Promise<number> => {
  const [row] = await queryRows<{ count: number }>(db, "countRegions", COUNT_REGIONS, regionBindings(filter));
  return row?.count ?? 0;
};

const ALIASES_BY_REGION = `
  select region_code as code, scheme, code as "aliasCode", valid_from as "validFrom", valid_to as "validTo"
  from region_alias
  where region_code = any($1)
  order by region_code, scheme, valid_from nulls first, code`;

/** Other codes of these regions. */
export const aliasesByRegion = (db: Knex, codes: readonly RegionCode[]): Promise<AliasRow[]> =>
  queryRows(db, "aliasesByRegion", ALIASES_BY_REGION, [regionList(codes)]);

const ENTERPRISE_COLUMNS = `
  regency_code as "regencyCode", id as number, village_code as "villageCode", name, status, is_joint as "isJoint",
  registered_on as "registeredOn", units, employees, source_id as "sourceId"`;

/** Which enterprises a list holds; `after` is the village and number of the last row before the page. */
export interface EnterpriseFilter {
  readonly within: RegionCode;
  readonly status: EnterpriseStatus | null;
}

export interface EnterprisePosition {
  readonly villageCode: string;
  readonly number: number;
}

const ENTERPRISE_MATCHES = `
  where (village_code = $1 or (village_code >= $2 and village_code < $3)) and ($4::text is null or status = $4)`;

const enterpriseBindings = ({ within, status }: EnterpriseFilter): unknown[] => {
  const { from, to } = codeRange(within);
  return [within, from, to, status];
};

const LIST_ENTERPRISES = `
  select ${ENTERPRISE_COLUMNS}
  from village_enterprise ${ENTERPRISE_MATCHES} and ($5::text is null or (village_code, id) > ($5, $6::int))
  order by village_code, id
  limit $7`;

/** A page of enterprises in the order of village and number. */
export const listEnterprises = (
  db: Knex,
  filter: EnterpriseFilter,
  after: EnterprisePosition | null,
  limit: number,
): Promise<EnterpriseRow[]> =>
  queryRows(db, "listEnterprises", LIST_ENTERPRISES, [
    ...enterpriseBindings(filter),
    after?.villageCode ?? null,
    after?.number ?? null,
    limit,
  ]);

const COUNT_ENTERPRISES = `select count(*) as count from village_enterprise ${ENTERPRISE_MATCHES}`;

/** How many enterprises the list holds on all pages. */
export const countEnterprises = async (db: Knex, filter: EnterpriseFilter): Promise<number> => {
  const bindings = enterpriseBindings(filter);
  const [row] = await queryRows<{ count: number }>(db, "countEnterprises", COUNT_ENTERPRISES, bindings);
  return row?.count ?? 0;
};

const ENTERPRISES_BY_ID = `
  select ${ENTERPRISE_COLUMNS}
  from village_enterprise
  join unnest($1::text[], $2::int[]) as wanted (regency, number)
    on regency_code = wanted.regency and id = wanted.number`;

/** The enterprises with these keys that exist. */
export const enterprisesById = (
  db: Knex,
  keys: readonly { readonly regencyCode: string; readonly number: number }[],
): Promise<EnterpriseRow[]> =>
  queryRows(db, "enterprisesById", ENTERPRISES_BY_ID, [
    keys.map(({ regencyCode }) => regencyCode),
    keys.map(({ number }) => number),
  ]);

const ENTERPRISES_BY_REGION = `
  select asked.code, e.*
  from unnest($1::text[]) as asked (code)
  cross join lateral (
    select ${ENTERPRISE_COLUMNS}
    from village_enterprise
    where (village_code = asked.code
        or (village_code > asked.code || '.' and village_code < asked.code || '/')
        or asked.code = 'ID')
      and ($2::text is null or status = $2)
    order by village_code, id
    limit $3
  ) e`;

/** The first enterprises of each of these regions, in the order of village and number. */
export const enterprisesByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  status: EnterpriseStatus | null,
  first: number,
): Promise<(EnterpriseRow & { readonly code: RegionCode })[]> =>
  queryRows(db, "enterprisesByRegion", ENTERPRISES_BY_REGION, [regionList(codes), status, first]);

const PROGRAMMES_BY_YEAR = `
  select p.code, p.name, y.year, p.province_code as "provinceCode", p.benefit, y.target, y.budget,
    y.amount_per_recipient as "amountPerRecipient", y.source_ids as "sourceIds"
  from programme p
  join programme_year y on y.code = p.code
  where y.year = any($1)
  order by y.year, p.code`;

/** The programmes of these years. */
export const programmesByYear = (db: Knex, years: readonly number[]): Promise<ProgrammeRow[]> =>
  queryRows(db, "programmesByYear", PROGRAMMES_BY_YEAR, [years]);

const PROGRAMME_SHARES_BY_REGION = `
  select region_code as code, code as "programmeCode", year, recipients, villages, source_id as "sourceId"
  from programme_share
  where region_code = any($1) and year = $2
  order by region_code, code`;

/** What the programmes of a year did in these regions. */
export const programmeSharesByRegion = (
  db: Knex,
  codes: readonly RegionCode[],
  year: number,
): Promise<ProgrammeShareRow[]> =>
  queryRows(db, "programmeSharesByRegion", PROGRAMME_SHARES_BY_REGION, [regionList(codes), year]);

const QUOTED_FIGURES = `
  select source_id, 'recipients of ' || code, year from programme_share`;

/** All sources that are known here, with what is quoted from each. */
export const sources = (db: Knex): Promise<SourceRecordRow[]> => listSources(db, QUOTED_FIGURES);
