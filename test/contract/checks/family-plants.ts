/** One row changed, or one row more. */
export interface Plant {
  readonly check: string;
  readonly table: string;
  /** Columns of the table's first row. */
  readonly change?: Readonly<Record<string, unknown>>;
  readonly added?: object;
}

const changes = (check: string, list: readonly (readonly [table: string, change: Plant["change"]])[]): Plant[] =>
  list.map(([table, change]) => ({ check, table, ...(change === undefined ? {} : { change }) }));

const KELURAHAN = "33.07.01.1001";

/** What breaks the rules about families one by one; of the first row of each table. */
export const FAMILY_PLANTS: readonly Plant[] = [
  ...changes("families are counted one by one", [
    ["family", { left_on: "2021-12-31" }],
    ["family", { entered_on: "2022-01-01" }],
    ["family", { village_code: "33.07.01.2003" }],
    ["family_status", { status: "ACTIVE" }],
    ["family_status", { since: "2022-01-01" }],
    ["complementary_aid", { until: "2021-12-31" }],
  ]),
  ...changes("components are counted member by member", [
    ["family_member", { component: "SEVERE_DISABILITY" }],
    ["family_member", { until: "2021-12-31" }],
    ["family_member", { since: "2022-01-01" }],
  ]),
  ...changes("cohorts are counted one by one", [
    ["family", { cohort: 2014 }],
    ["family", { left_on: "2021-12-31" }],
  ]),
  ...changes("graduations are counted one by one", [
    ["family_graduation", { kind: "PROSPEROUS" }],
    ["family_graduation", { graduated_on: "2020-05-01" }],
    ["family_graduation", { graduated_on: "2021-05-02" }],
    ["family", { status: "GRADUATED_INDEPENDENT" }],
  ]),
  ...changes("conditions are counted one by one", [
    ["commitment_check", { met: 0 }],
    ["commitment_check", { checked: 3 }],
    ["session_attendance", { registered: 9 }],
    ["session_attendance", { attended: 7 }],
  ]),
  ...changes("entitlements are those of the families", [
    ["family_member", { component: "PRIMARY" }],
    ["family_member", { until: "2021-10-01" }],
    ["family", { entered_on: "2021-01-02" }],
    ["benefit_rate", { annual_amount: 2_400_000 }],
  ]),
];

export const PAYMENT_PLANTS: readonly Plant[] = [
  ...changes("transfers are the rollup", [
    ["transfer", { amount: 225_001 }],
    ["transfer", { stage: "RETURNED" }],
    ["transfer", { stage: "STANDING_INSTRUCTION" }],
    ["transfer", { withdrawn_on: null }],
    ["transfer", { withdrawn_amount: 200_000 }],
    ["transfer", { sp2d_number: null }],
    ["transfer", { village_code: "33.07.01.2003" }],
  ]),
  ...changes("orders are their transfers", [
    ["payment_order", { ordered_families: 4 }],
    ["payment_order", { ordered_amount: 1_575_001 }],
    ["payment_order", { sp2d_number: "SP2D/2020/2" }],
    ["payment_order", { bank_id: "BNI" }],
    ["transfer", { amount: 225_001 }],
    ["transfer", { period: "2020-T2" }],
  ]),
  ...changes("transfers keep their order", [
    ["payment_order", { spp_on: "2020-01-10" }],
    ["payment_order", { standing_instruction_on: "2020-01-21" }],
    ["transfer", { credited_on: "2020-01-14" }],
    ["transfer", { credited_on: null, stage: "CREDITED" }],
    ["transfer", { withdrawn_on: "2020-01-19" }],
    ["transfer", { withdrawn_on: null, withdrawn_amount: null }],
    ["transfer", { withdrawn_amount: 225_001 }],
    ["transfer", { withdrawn_amount: null }],
    ["transfer", { returned_on: "2020-01-16" }],
    ["transfer", { stage: "RETURNED", withdrawn_on: null, withdrawn_amount: null }],
  ]),
  ...changes("banks are the transfers", [
    ["transfer", { bank_id: "BNI" }],
    ["transfer", { amount: 225_001 }],
    ["transfer", { stage: "STANDING_INSTRUCTION" }],
  ]),
];

export const ENROLMENT_PLANTS: readonly Plant[] = [
  ...changes("enrolments fit their groups", [
    ["enrolment", { year: 2024 }],
    ["enrolment", { programme: "PKH_PLUS" }],
    ["programme_group", { village_code: KELURAHAN }],
    ["village_cash_aid", { village_code: KELURAHAN }],
  ]),
  ...changes("cash aid keeps its rates", [
    ["village_cash_aid", { amount: 3_600_001 }],
    ["village_cash_aid", { months: 8 }],
    ["village_cash_aid", { months: 13, year: 2021 }],
  ]),
];
