import type { ScopedDatabase } from "../../platform/access/scoped-database.ts";
import type { FamilyId } from "../../platform/identity/family-id.ts";
import type { Period } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { familyLists } from "../../platform/serve-subgraph/families.ts";
import { FAMILY_COLUMNS } from "./family-columns.ts";
import type {
  AttendanceRow,
  CheckRow,
  ComplementaryRow,
  FamilyGraduationRow,
  FamilyRecertificationRow,
  FamilyRecord,
  IdentityRow,
  MemberRow,
  RegistryRow,
  ServedRow,
  StaffRecord,
  StatusRow,
} from "./family-rows.ts";

// Every statement runs under the viewer's scope; PostgreSQL shows it no other rows.

const FAMILIES_BY_ID = `select ${FAMILY_COLUMNS} from family where regency_code = any($1) and id = any($2)`;

/** Those of these families that exist. */
export const familiesById = (db: ScopedDatabase, families: readonly FamilyId[]): Promise<FamilyRecord[]> =>
  db.query("familiesById", FAMILIES_BY_ID, familyLists(families));

const FAMILY_BY_CARD = `
  select family_id as id, regency_code as "regencyCode" from family_lookup where card_hmac = $1`;

/** Which family has this card; the card is named by its HMAC. */
export const familyByCard = async (db: ScopedDatabase, cardHmac: Buffer): Promise<FamilyId | null> => {
  const [found] = await db.query<FamilyId>("familyByCard", FAMILY_BY_CARD, [cardHmac]);
  return found ?? null;
};

/** The statement of a question about families: the rows of one of their tables, in the order of its key. */
const ofFamilies = (table: string, columns: string, rest = ""): string => `
  select family_id as "familyId", ${columns}
  from ${table}
  where regency_code = any($1) and family_id = any($2) ${rest}`;

const STATUSES_BY_FAMILY = ofFamilies("family_status", "status, since, reason", "order by family_id, since");

/** Every status these families have had, in the order of time. */
export const statusesByFamily = (db: ScopedDatabase, families: readonly FamilyId[]): Promise<StatusRow[]> =>
  db.query("statusesByFamily", STATUSES_BY_FAMILY, familyLists(families));

const MEMBERS_BY_FAMILY = ofFamilies("family_member", "component, since, until", "order by family_id, since, ordinal");

/** Every component that members of these families have had, in the order of time. */
export const membersByFamily = (db: ScopedDatabase, families: readonly FamilyId[]): Promise<MemberRow[]> =>
  db.query("membersByFamily", MEMBERS_BY_FAMILY, familyLists(families));

const REGISTRY_BY_FAMILY = ofFamilies("registry_entry", "version, decile", "order by family_id, version");

/** The deciles of these families in each version of the registry. */
export const registryByFamily = (db: ScopedDatabase, families: readonly FamilyId[]): Promise<RegistryRow[]> =>
  db.query("registryByFamily", REGISTRY_BY_FAMILY, familyLists(families));

const CHECKS_BY_FAMILY = ofFamilies(
  "commitment_check",
  "period, kind, checked, met, sanction",
  "and period = any($3::varchar[]) order by family_id, array_position($3::varchar[], period), kind",
);

/** The checks of these families in these periods, in the order of the periods. */
export const checksByFamily = (
  db: ScopedDatabase,
  families: readonly FamilyId[],
  periods: readonly Period[],
): Promise<CheckRow[]> => db.query("checksByFamily", CHECKS_BY_FAMILY, [...familyLists(families), periods]);

const ATTENDANCE_BY_FAMILY = ofFamilies("session_attendance", "year, registered, attended", "and year = $3");

/** The sessions of these families in a year. */
export const attendanceByFamily = (
  db: ScopedDatabase,
  families: readonly FamilyId[],
  year: number,
): Promise<AttendanceRow[]> => db.query("attendanceByFamily", ATTENDANCE_BY_FAMILY, [...familyLists(families), year]);

const GRADUATIONS_BY_FAMILY = ofFamilies("family_graduation", `graduated_on as "on", kind`);

/** How those of these families left that graduated. */
export const graduationsByFamily = (
  db: ScopedDatabase,
  families: readonly FamilyId[],
): Promise<FamilyGraduationRow[]> => db.query("graduationsByFamily", GRADUATIONS_BY_FAMILY, familyLists(families));

const RECERTIFICATIONS_BY_FAMILY = ofFamilies("family_recertification", "year, outcome", "order by family_id, year");

/** The recertifications of these families, in the order of the years. */
export const recertificationsByFamily = (
  db: ScopedDatabase,
  families: readonly FamilyId[],
): Promise<FamilyRecertificationRow[]> =>
  db.query("recertificationsByFamily", RECERTIFICATIONS_BY_FAMILY, familyLists(families));

const COMPLEMENTARY_BY_FAMILY = ofFamilies(
  "complementary_aid",
  "programme, since, until",
  "order by family_id, since, programme",
);

/** Other aid of these families, in the order of time. */
export const complementaryByFamily = (db: ScopedDatabase, families: readonly FamilyId[]): Promise<ComplementaryRow[]> =>
  db.query("complementaryByFamily", COMPLEMENTARY_BY_FAMILY, familyLists(families));

const IDENTITIES_BY_FAMILY = ofFamilies(
  "family_identity",
  `regency_code as "regencyCode", representative_name as "representativeName",
    family_card_number as "familyCardNumber"`,
);

/** What tells who these families are, encrypted. */
export const identitiesByFamily = (db: ScopedDatabase, families: readonly FamilyId[]): Promise<IdentityRow[]> =>
  db.query("identitiesByFamily", IDENTITIES_BY_FAMILY, familyLists(families));

/** What a member of the staff is found by: references are unique within a regency. */
export type StaffKey = Pick<StaffRecord, "regencyCode" | "ref">;

const staffLists = (keys: readonly StaffKey[]): readonly [readonly RegionCode[], readonly string[]] => [
  [...new Set(keys.map(({ regencyCode }) => regencyCode))],
  [...new Set(keys.map(({ ref }) => ref))],
];

const STAFF_BY_REF = `
  select regency_code as "regencyCode", ref, role from pkh_staff where regency_code = any($1) and ref = any($2)`;

/** Staff with these references, in any of these regencies. */
export const staffByRef = (db: ScopedDatabase, keys: readonly StaffKey[]): Promise<StaffRecord[]> =>
  db.query("staffByRef", STAFF_BY_REF, staffLists(keys));

const FAMILIES_SERVED_BY_REF = `
  select regency_code as "regencyCode", facilitator_ref as ref, count(*) as families
  from family
  where regency_code = any($1) and facilitator_ref = any($2) and status in ('ACTIVE', 'SUSPENDED')
  group by regency_code, facilitator_ref`;

/** How many families in the programme each of this staff accompanies. */
export const familiesServedByRef = (db: ScopedDatabase, keys: readonly StaffKey[]): Promise<ServedRow[]> =>
  db.query("familiesServedByRef", FAMILIES_SERVED_BY_REF, staffLists(keys));
