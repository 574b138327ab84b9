import { account, order, transfer } from "../../integration/disbursement/family-fixtures.ts";
import { bankShare, payment } from "../../integration/disbursement/fixtures.ts";
import { checkRow, familyRow, keyOf, memberRow } from "../../integration/social-welfare/family-fixtures.ts";
import { cohort, family, flow, graduation } from "../../integration/social-welfare/fixtures.ts";
import { cashAid, enrolment, group } from "../../integration/village-development/family-fixtures.ts";
import { SOURCES } from "../../support/subgraph-kit.ts";

// One village with three families, and the rows of all regions above it, which are alike.

const VILLAGE = "33.07.01.2001";
const REGENCY = ["33.07", "33", "ID"] as const;
const LINE = [VILLAGE, "33.07.01", ...REGENCY] as const;

/** Takes part with five members: the four best paid are an elder and three of its four children. */
const large = familyRow("33.07", 1);
/** Suspended, with three small children, of whom two are paid. */
const young = familyRow("33.07", 2, { status: "SUSPENDED", status_since: "2021-10-01" });
/** Graduated in May, when its only member left school. */
const gone = familyRow("33.07", 3, {
  left_on: "2021-05-01",
  status: "GRADUATED_NATURAL",
  status_since: "2021-05-01",
});

/** So few people that no figure is shown to anybody. */
const hidden = <Row extends object>(row: Row): Row & { readonly hidden: number } => ({ ...row, hidden: 2 ** 20 - 1 });

const rate = (component: string, annual_amount: number) => ({
  year: 2020,
  component,
  annual_amount,
  source_id: SOURCES.published.id,
});

const STAGES = 4;
const DUE = STAGES * (600_000 + 3 * 225_000) + STAGES * 2 * 750_000 + 2 * 500_000;

export const FAMILIES_ONE_BY_ONE = {
  family_rollup: LINE.map((region_code) =>
    family({
      region_code,
      period: "2021",
      families: 2,
      members: 8,
      pregnant: 0,
      early_childhood: 3,
      primary_school: 4,
      junior_secondary: 0,
      senior_secondary: 0,
      elderly: 1,
      severe_disability: 0,
      active: 1,
      suspended: 1,
      sembako_families: 1,
    }),
  ).map(hidden),
  welfare_flow_rollup: LINE.map((region_code) =>
    flow({
      region_code,
      period: "2021",
      entitled: DUE,
      commitment_checked: 3,
      commitment_met: 2,
      sessions_held: 1,
      sessions_registered: 10,
      sessions_attended: 8,
    }),
  ).map(hidden),
  cohort_rollup: REGENCY.map((region_code) => cohort({ region_code, period: "2021", cohort: 2015, families: 2 })).map(
    hidden,
  ),
  graduation_rollup: LINE.map((region_code) =>
    graduation({ region_code, year: 2021, graduated: 1, natural_exit: 1, prosperous: 0, independent: 0 }),
  ).map(hidden),
  benefit_rate: [
    rate("EARLY_CHILDHOOD", 3_000_000),
    rate("PRIMARY", 900_000),
    rate("SENIOR_SECONDARY", 2_000_000),
    rate("ELDERLY", 2_400_000),
  ],
  family: [large, young, gone],
  family_status: [
    { ...keyOf(young), since: "2021-10-01", status: "SUSPENDED" },
    { ...keyOf(large), since: "2015-02-01", status: "ACTIVE" },
    { ...keyOf(young), since: "2015-02-01", status: "ACTIVE" },
    { ...keyOf(gone), since: "2015-02-01", status: "ACTIVE" },
    { ...keyOf(gone), since: "2021-05-01", status: "GRADUATED_NATURAL" },
  ],
  family_member: [
    memberRow(large, 1, "ELDERLY"),
    ...[2, 3, 4, 5].map((ordinal) => memberRow(large, ordinal, "PRIMARY")),
    ...[1, 2, 3].map((ordinal) => memberRow(young, ordinal, "EARLY_CHILDHOOD")),
    memberRow(gone, 1, "SENIOR_SECONDARY", { until: "2021-05-01" }),
  ],
  complementary_aid: [{ ...keyOf(large), programme: "SEMBAKO", since: "2018-01-01", until: null }],
  commitment_check: [
    checkRow(large, { period: "2021", kind: "EDUCATION", checked: 2, met: 1, sanction: "WARNING" }),
    checkRow(young, { period: "2021", kind: "HEALTH", checked: 1, met: 1, sanction: null }),
  ],
  session_attendance: [{ ...keyOf(large), year: 2021, registered: 10, attended: 8 }],
  family_graduation: [{ ...keyOf(gone), graduated_on: "2021-05-01", kind: "NATURAL" }],
};

const paid = {
  ordered_families: 3,
  ordered_amount: 1_575_000,
  credited_families: 2,
  credited_amount: 975_000,
  withdrawn_families: 1,
  withdrawn_amount: 225_000,
  returned_families: 1,
  returned_amount: 600_000,
};
const notWithdrawn = { withdrawn_on: null, withdrawn_amount: null };

export const PAYMENTS_ONE_BY_ONE = {
  disbursement_rollup: LINE.map((region_code) => payment({ region_code, period: "2020-T1", ...paid })).map(hidden),
  bank_rollup: REGENCY.map((region_code) =>
    bankShare({ region_code, period: "2020-T1", bank_id: "BRI", credited_families: 2, credited_amount: 975_000 }),
  ).map(hidden),
  payment_order: [
    order({ regency_code: "33.07", sp2d_number: "SP2D/2020/1", ordered_families: 3, ordered_amount: 1_575_000 }),
  ],
  aid_account: [account(large.id, "000000001234")],
  transfer: [
    transfer({ family_id: large.id, ref: "1" }),
    transfer({ family_id: young.id, ref: "2", amount: 750_000, stage: "CREDITED", ...notWithdrawn }),
    transfer({
      family_id: gone.id,
      ref: "3",
      amount: 600_000,
      stage: "RETURNED",
      credited_on: null,
      ...notWithdrawn,
      returned_on: "2020-02-20",
      return_reason: "ALREADY_GRADUATED",
    }),
    transfer({
      family_id: gone.id,
      ref: "4",
      sp2d_number: null,
      stage: "ACCOUNT_CHECK",
      credited_on: null,
      ...notWithdrawn,
      return_reason: "ACCOUNT_UNMATCHED",
    }),
  ],
};

const members = group({ village_code: VILLAGE, id: "K1" });

export const ENROLMENTS_ONE_BY_ONE = {
  programme_group: [members],
  enrolment: [enrolment({ family_id: gone.id, group_id: members.id })],
  village_cash_aid: [cashAid({ family_id: large.id })],
};
