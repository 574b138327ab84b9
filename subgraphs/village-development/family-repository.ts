import type { ScopedDatabase } from "../../platform/access/scoped-database.ts";
import type { FamilyId } from "../../platform/identity/family-id.ts";
import { LEVELS, levelOf, type RegionCode } from "../../platform/region-code.ts";
import { familyLists } from "../../platform/serve-subgraph/families.ts";
import { familyArea } from "../../platform/serve-subgraph/family-area.ts";
import type { EnrolmentRow, EnterpriseRoleRow, VillageCashAidRow } from "./family-rows.ts";
import type { EmpowermentProgramme } from "./types.generated.ts";

const ENROLMENTS = `
  select e.regency_code as "regencyCode", e.family_id as "familyId", e.programme, e.year, e.group_id as "groupId",
    g.name as "groupName", g.village_code as "groupVillageCode", e.benefit, e.source_id as "sourceId"
  from enrolment e
  left join programme_group g on g.regency_code = e.regency_code and g.id = e.group_id`;

const ENROLMENTS_BY_FAMILY = `
  ${ENROLMENTS}
  where e.regency_code = any($1) and e.family_id = any($2)
  order by e.year, e.programme`;

/** The enrolments of these families, the earliest first. */
export const enrolmentsByFamily = (scoped: ScopedDatabase, families: readonly FamilyId[]): Promise<EnrolmentRow[]> =>
  scoped.query("enrolmentsByFamily", ENROLMENTS_BY_FAMILY, familyLists(families));

const ENTERPRISE_ROLES_BY_FAMILY = `
  select regency_code as "regencyCode", family_id as "familyId", enterprise_id as "enterpriseNumber", role, since,
    source_id as "sourceId"
  from enterprise_role
  where regency_code = any($1) and family_id = any($2)
  order by since, enterprise_id, role`;

/** The parts of these families in village enterprises, the earliest first. */
export const enterpriseRolesByFamily = (
  scoped: ScopedDatabase,
  families: readonly FamilyId[],
): Promise<EnterpriseRoleRow[]> =>
  scoped.query("enterpriseRolesByFamily", ENTERPRISE_ROLES_BY_FAMILY, familyLists(families));

const CASH_AID = `
  select regency_code as "regencyCode", family_id as "familyId", village_code as "villageCode", year, months, amount,
    source_id as "sourceId"
  from village_cash_aid`;

const VILLAGE_CASH_AID_BY_FAMILY = `
  ${CASH_AID}
  where regency_code = any($1) and family_id = any($2) and year = $3`;

/** What these families received from the village fund in a year. */
export const villageCashAidByFamily = (
  scoped: ScopedDatabase,
  families: readonly FamilyId[],
  year: number,
): Promise<VillageCashAidRow[]> =>
  scoped.query("villageCashAidByFamily", VILLAGE_CASH_AID_BY_FAMILY, [...familyLists(families), year]);

/** Which families a list of recipients holds. */
export interface CashAidFilter {
  readonly within: RegionCode;
  readonly year: number;
}

// Keys are compared as one row, with a beginning that is always there, so that the index leads to the page.
const CASH_AID_MATCHES = `
  where (regency_code, family_id) > ($1, $2) and regency_code <= $3 and village_code >= $4 and village_code < $5
    and year = $6`;

const cashAidBindings = ({ within, year }: CashAidFilter, after: FamilyId | null): unknown[] => {
  const { firstRegency, lastRegency, from, to } = familyArea(within);
  return [after?.regencyCode ?? firstRegency, after?.id ?? "", lastRegency, from, to, year];
};

const LIST_CASH_AID = `${CASH_AID} ${CASH_AID_MATCHES} order by regency_code, family_id limit $7`;

/** A page of what families received in a year, in the order of their ids. */
export const listCashAid = (
  scoped: ScopedDatabase,
  filter: CashAidFilter,
  after: FamilyId | null,
  limit: number,
): Promise<VillageCashAidRow[]> =>
  scoped.queryList("listCashAid", LIST_CASH_AID, [...cashAidBindings(filter, after), limit]);

const COUNT_CASH_AID = `select count(*) as count from village_cash_aid ${CASH_AID_MATCHES}`;

/** How many families the list holds on all pages. */
export const countCashAid = async (scoped: ScopedDatabase, filter: CashAidFilter): Promise<number> => {
  const bindings = cashAidBindings(filter, null);
  const [row] = await scoped.queryList<{ count: number }>("countCashAid", COUNT_CASH_AID, bindings);
  return row?.count ?? 0;
};

/** Which enrolments a list holds. */
export interface EnrolmentFilter {
  readonly within: RegionCode;
  readonly programme: EmpowermentProgramme | null;
  readonly year: number | null;
}

/** The key of the last row before a page. */
export interface EnrolmentPosition {
  readonly regencyCode: string;
  readonly familyId: string;
  readonly programme: string;
  readonly year: number;
}

const ENROLMENT_MATCHES = `
  where (e.regency_code, e.family_id, e.programme, e.year) > ($1, $2, $3, $4::int) and e.regency_code <= $5
    and ($6::text is null or (g.village_code >= $6 and g.village_code < $7))
    and ($8::text is null or e.programme = $8) and ($9::int is null or e.year = $9)`;

const enrolmentBindings = (
  { within, programme, year }: EnrolmentFilter,
  after: EnrolmentPosition | null,
): unknown[] => {
  const { firstRegency, lastRegency, from, to } = familyArea(within);
  // An enrolment knows its regency; its village is that of its group.
  const isBelowRegency = LEVELS.indexOf(levelOf(within)) > LEVELS.indexOf("REGENCY");
  return [
    after?.regencyCode ?? firstRegency,
    after?.familyId ?? "",
    after?.programme ?? "",
    after?.year ?? 0,
    lastRegency,
    isBelowRegency ? from : null,
    to,
    programme,
    year,
  ];
};

const LIST_ENROLMENTS = `${ENROLMENTS} ${ENROLMENT_MATCHES}
  order by e.regency_code, e.family_id, e.programme, e.year limit $10`;

/** A page of enrolments in the order of regency, family, programme and year. */
export const listEnrolments = (
  scoped: ScopedDatabase,
  filter: EnrolmentFilter,
  after: EnrolmentPosition | null,
  limit: number,
): Promise<EnrolmentRow[]> =>
  scoped.queryList("listEnrolments", LIST_ENROLMENTS, [...enrolmentBindings(filter, after), limit]);

const COUNT_ENROLMENTS = `
  select count(*) as count
  from enrolment e
  left join programme_group g on g.regency_code = e.regency_code and g.id = e.group_id
  ${ENROLMENT_MATCHES}`;

/** How many enrolments the list holds on all pages. */
export const countEnrolments = async (scoped: ScopedDatabase, filter: EnrolmentFilter): Promise<number> => {
  const bindings = enrolmentBindings(filter, null);
  const [row] = await scoped.queryList<{ count: number }>("countEnrolments", COUNT_ENROLMENTS, bindings);
  return row?.count ?? 0;
};
