import type { ScopedDatabase } from "../../platform/access/scoped-database.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { familyArea } from "../../platform/serve-subgraph/family-area.ts";
import { regionList } from "../../platform/serve-subgraph/region-list.ts";
import { FAMILY_COLUMNS } from "./family-columns.ts";
import type { FamilyPosition, FamilyRecord } from "./family-rows.ts";
import type { FamilyStatus, PkhComponent } from "./types.generated.ts";

/** Which families a list holds, beside those of its region. */
export interface FamilyFilter {
  readonly status: FamilyStatus | null;
  /** One that a member has now. */
  readonly component: PkhComponent | null;
  readonly cohort: number | null;
}

/** Every statement here runs under the viewer's scope, and answers for all regions asked. */
const FAMILIES_OF_ASKED = `
  from unnest($1::varchar[], $2::bpchar[], $3::bpchar[], $4::varchar[], $5::varchar[])
    as asked (code, first_regency, last_regency, village_from, village_to)
  cross join lateral (`;

const FAMILY_MATCHES = `
    from family
    where regency_code between asked.first_regency and asked.last_regency
      and village_code >= asked.village_from and village_code < asked.village_to
      and ($6::text is null or status = $6)
      and ($7::smallint is null or cohort = $7)
      and ($8::text is null or exists (
        select from family_member m
        where m.regency_code = family.regency_code and m.family_id = family.id and m.component = $8 and m.until is null))`;

const later = (bound: string, position: string | undefined): string =>
  position !== undefined && position > bound ? position : bound;

/** A page begins in the village of the position before it, so that a late one costs no more than the first. */
const bindingsOf = (
  codes: readonly RegionCode[],
  { status, component, cohort }: FamilyFilter,
  after: FamilyPosition | null,
): readonly unknown[] => {
  const areas = codes.map(familyArea);
  return [
    regionList(codes),
    areas.map(({ firstRegency }) => later(firstRegency, after?.regencyCode)),
    areas.map(({ lastRegency }) => lastRegency),
    areas.map(({ from }) => later(from, after?.villageCode)),
    areas.map(({ to }) => to),
    status,
    cohort,
    component,
  ];
};

const FAMILY_LIST_BY_REGION = `
  select asked.code, f.*
  ${FAMILIES_OF_ASKED}
    select ${FAMILY_COLUMNS}
    ${FAMILY_MATCHES}
      and ($9::bpchar is null or (regency_code, village_code, id) > ($9, $10::varchar, $11::varchar))
    order by regency_code, village_code, id
    limit $12
  ) f
  order by code, "regencyCode", "villageCode", id
  limit $13`;

/**
 * The first families of each of these regions after a position, in the order of regency, village and id.
 *
 * @param limit of each region
 * @param altogether limit of all regions together
 */
export const familyListByRegion = (
  db: ScopedDatabase,
  codes: readonly RegionCode[],
  filter: FamilyFilter,
  after: FamilyPosition | null,
  limit: number,
  altogether: number,
): Promise<(FamilyRecord & { readonly code: RegionCode })[]> =>
  db.queryList("familyListByRegion", FAMILY_LIST_BY_REGION, [
    ...bindingsOf(codes, filter, after),
    after?.regencyCode ?? null,
    after?.villageCode ?? null,
    after?.id ?? null,
    limit,
    altogether,
  ]);

const FAMILY_COUNT_BY_REGION = `
  select asked.code, f.families
  ${FAMILIES_OF_ASKED}
    select count(*) as families
    ${FAMILY_MATCHES}
  ) f`;

/** How many families of each of these regions the list holds on all pages. */
export const familyCountByRegion = (
  db: ScopedDatabase,
  codes: readonly RegionCode[],
  filter: FamilyFilter,
): Promise<{ readonly code: RegionCode; readonly families: number }[]> =>
  db.queryList("familyCountByRegion", FAMILY_COUNT_BY_REGION, bindingsOf(codes, filter, null));
