import { PAYMENT_PERIODS } from "../../../data/demo/payment-periods.ts";
import { FAMILY_PERIODS, YEARLY_PERIODS } from "../../../data/demo/family-periods.ts";
import type { Relation } from "./sheets.ts";

type Told = Readonly<Record<string, unknown>>;

/** One field of `Region` as a reader asks it, and where its figures are stored. */
export interface Question {
  readonly name: string;
  readonly subgraph: "social-welfare" | "disbursement";
  /** Selected on `Region`; the summary comes under `told`. */
  readonly fields: string;
  /** Statements that give region_code, and the figures as stored; or region_code, figure and value. */
  readonly stored: readonly { readonly text: string; readonly bindings: readonly unknown[] }[];
  /** The figures of one summary by name; null where it is not told. */
  readonly figuresOf: (told: Told) => Readonly<Record<string, unknown>>;
  /** Figures that are worked out from others, told only where all of those are: a name, and what it needs. */
  readonly derived?: (told: Told) => readonly { readonly value: unknown; readonly from: readonly string[] }[];
}

/** Questions whose figures hang together, and what connects them. */
export interface Topic {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly relations: readonly Relation[];
}

const COMPONENTS = {
  PREGNANT: "pregnant",
  EARLY_CHILDHOOD: "early_childhood",
  PRIMARY: "primary_school",
  JUNIOR_SECONDARY: "junior_secondary",
  SENIOR_SECONDARY: "senior_secondary",
  ELDERLY: "elderly",
  SEVERE_DISABILITY: "severe_disability",
  GROSS_HR_VIOLATION_VICTIM: "gross_hr_violation_victim",
} as const;

/** Rupiah a year for each member, as published from 2020 on. */
const RATES: Relation = {
  pregnant: 3_000_000,
  early_childhood: 3_000_000,
  primary_school: 900_000,
  junior_secondary: 1_500_000,
  senior_secondary: 2_000_000,
  elderly: 2_400_000,
  severe_disability: 2_400_000,
  gross_hr_violation_victim: 10_800_000,
};

const COHORTS = Array.from({ length: 19 }, (_, place) => `cohort ${2007 + place}`);
const BANKS = ["MANDIRI", "BRI", "BNI", "BTN", "BSI", "BANK_JATIM", "PT_POS"];
const STEPS = ["ordered", "credited", "withdrawn", "returned"] as const;

const list = (value: unknown): readonly Told[] => (Array.isArray(value) ? value : []);
const inside = (value: unknown): Told => (typeof value === "object" && value !== null ? (value as Told) : {});
const sumOf = (names: readonly string[], factor = 1): Relation =>
  Object.fromEntries(names.map((name) => [name, factor]));

const familyQuestion = (period: string, year: string | null): Question => ({
  name: `families of ${period}`,
  subgraph: "social-welfare",
  fields: `told: welfare(period: "${year ?? period}") {
    families members byComponent { component members } byStatus { status families } complementary { families }
    byCohort { cohort families } familiesPerStaff
    ${year === null ? "" : "entitled commitment { checked met rate } sessions { held registered attended rate }"}
  }`,
  stored: [
    {
      text: `select region_code, families, members, ${Object.values(COMPONENTS).join(", ")}, active, suspended,
        sembako_families from family_rollup where period = ?`,
      bindings: [period],
    },
    {
      text: `select region_code, 'cohort ' || cohort as figure, families as value from cohort_rollup where period = ?`,
      bindings: [period],
    },
    ...(year === null
      ? []
      : [
          {
            text: `select region_code, entitled, commitment_checked, commitment_met, sessions_held, sessions_registered,
              sessions_attended from welfare_flow_rollup where period = ?`,
            bindings: [year],
          },
        ]),
  ],
  figuresOf: (told) => {
    const { commitment, sessions } = told;
    return {
      families: told["families"],
      members: told["members"],
      ...Object.fromEntries(
        list(told["byComponent"]).map(({ component, members }) => [
          COMPONENTS[component as keyof typeof COMPONENTS],
          members,
        ]),
      ),
      ...Object.fromEntries(
        list(told["byStatus"]).map(({ status, families }) => [String(status).toLowerCase(), families]),
      ),
      sembako_families: list(told["complementary"])[0]?.["families"],
      ...Object.fromEntries(
        list(told["byCohort"]).map(({ cohort, families }) => [`cohort ${String(cohort)}`, families]),
      ),
      entitled: told["entitled"],
      commitment_checked: inside(commitment)["checked"],
      commitment_met: inside(commitment)["met"],
      sessions_held: inside(sessions)["held"],
      sessions_registered: inside(sessions)["registered"],
      sessions_attended: inside(sessions)["attended"],
    };
  },
  derived: (told) => [
    { value: told["familiesPerStaff"], from: ["families"] },
    { value: inside(told["commitment"])["rate"], from: ["commitment_checked", "commitment_met"] },
    { value: inside(told["sessions"])["rate"], from: ["sessions_registered", "sessions_attended"] },
  ],
});

const paymentQuestion = (programme: string, period: string): Question => ({
  name: `${programme} of ${period}`,
  subgraph: "disbursement",
  fields: `told: disbursement(period: "${period}", programme: ${programme}) {
      ${STEPS.map((step) => `${step} { families amount }`).join(" ")} byBank { bank { id } credited { families amount } }
      byPeriod { ${STEPS.map((step) => `${step} { families amount }`).join(" ")} }
    }
    row: reconciliation(period: "${period}", programme: ${programme}) {
      ordered { families } credited { families } withdrawn { families }
      uncredited unwithdrawn creditedPercent withdrawnPercent
    }`,
  stored: [
    {
      text: `select region_code, ${STEPS.map((step) => `${step}_families, ${step}_amount`).join(", ")}
        from disbursement_rollup where programme = ? and period = ?`,
      bindings: [programme, period],
    },
    ...(["families", "amount"] as const).map((unit) => ({
      text: `select region_code, 'bank ' || bank_id || ' ${unit}' as figure, credited_${unit} as value
        from bank_rollup where programme = ? and period = ?`,
      bindings: [programme, period],
    })),
  ],
  figuresOf: (told) => ({
    ...Object.fromEntries(
      STEPS.flatMap((step) => {
        const { families, amount } = inside(told[step]);
        return [
          [`${step}_families`, families],
          [`${step}_amount`, amount],
        ];
      }),
    ),
    ...Object.fromEntries(
      list(told["byBank"]).flatMap(({ bank, credited }) => {
        const id = String(inside(bank)["id"]);
        const { families, amount } = inside(credited);
        return [
          [`bank ${id} families`, families],
          [`bank ${id} amount`, amount],
        ];
      }),
    ),
  }),
  derived: (told) => {
    const row = inside(told["row"]);
    const [payment = {}] = list(told["byPeriod"]);
    return [
      { value: row["uncredited"], from: ["ordered_amount", "credited_amount"] },
      { value: row["unwithdrawn"], from: ["credited_amount", "withdrawn_amount"] },
      { value: row["creditedPercent"], from: ["ordered_amount", "credited_amount"] },
      { value: row["withdrawnPercent"], from: ["credited_amount", "withdrawn_amount"] },
      ...["ordered", "credited", "withdrawn"].map((step) => ({
        value: inside(row[step])["families"],
        from: [`${step}_families`],
      })),
      ...STEPS.flatMap((step) => [
        { value: inside(payment[step])["families"], from: [`${step}_families`] },
        { value: inside(payment[step])["amount"], from: [`${step}_amount`] },
      ]),
    ];
  },
});

const KINDS = { NATURAL: "natural_exit", PROSPEROUS: "prosperous", INDEPENDENT: "independent" } as const;

const graduationQuestion = (year: number): Question => ({
  name: `graduation of ${year}`,
  subgraph: "social-welfare",
  fields: `told: graduation(year: ${year}) { graduated computedRate byKind { kind families } }`,
  stored: [
    {
      text: `select region_code, graduated, natural_exit, prosperous, independent from graduation_rollup where year = ?`,
      bindings: [year],
    },
  ],
  figuresOf: (told) => ({
    graduated: told["graduated"],
    ...Object.fromEntries(
      list(told["byKind"]).map(({ kind, families }) => [KINDS[kind as keyof typeof KINDS], families]),
    ),
  }),
  derived: (told) => [{ value: told["computedRate"], from: ["graduated"] }],
});

const CATEGORIES = ["invalid_data", "not_disbursed", "undeserving", "deduction", "other"];

const complaintQuestion = (year: number): Question => ({
  name: `complaints of ${year}`,
  subgraph: "social-welfare",
  fields: `told: complaints(year: ${year}) { filed resolved byCategory { category complaints } }`,
  stored: [
    {
      text: `select region_code, filed, resolved, ${CATEGORIES.join(", ")} from complaint_rollup where year = ?`,
      bindings: [year],
    },
  ],
  figuresOf: (told) => ({
    filed: told["filed"],
    resolved: told["resolved"],
    ...Object.fromEntries(
      list(told["byCategory"]).map(({ category, complaints }) => [String(category).toLowerCase(), complaints]),
    ),
  }),
});

const FAMILY_RELATIONS: readonly Relation[] = [
  { families: -1, active: 1, suspended: 1 },
  { members: -1, ...sumOf(Object.values(COMPONENTS)) },
  { entitled: -1, ...RATES },
  { families: -10, sessions_registered: 1 },
  { families: -1, ...sumOf(COHORTS) },
];

const PAYMENT_RELATIONS: readonly Relation[] = (["families", "amount"] as const).map((unit) => ({
  [`credited_${unit}`]: -1,
  ...sumOf(BANKS.map((bank) => `bank ${bank} ${unit}`)),
}));

/** Every family with food aid gets the same in a quarter. */
const FOOD_RELATIONS: readonly Relation[] = STEPS.map((step) => ({
  [`${step}_families`]: -600_000,
  [`${step}_amount`]: 1,
}));

const yearOf = (period: string): string | null =>
  YEARLY_PERIODS.some((yearly) => yearly.period === period) ? period.slice(0, 4) : null;

/** Everything that counts people, by what hangs together: in 2020 as many families were credited as there were. */
export const TOPICS: readonly Topic[] = [
  ...FAMILY_PERIODS.map(({ period }) => {
    const paid = PAYMENT_PERIODS.find((payment) => payment.period === period && payment.isCountOfPayment);
    return {
      name: `families of ${period}`,
      questions: [familyQuestion(period, yearOf(period)), ...(paid ? [paymentQuestion("PKH", period)] : [])],
      relations: [...FAMILY_RELATIONS, ...(paid ? [...PAYMENT_RELATIONS, { families: -1, credited_families: 1 }] : [])],
    };
  }),
  ...PAYMENT_PERIODS.filter((payment) => !payment.isCountOfPayment).map(({ programme, period }) => ({
    name: `${programme} of ${period}`,
    questions: [paymentQuestion(programme, period)],
    relations: [...PAYMENT_RELATIONS, ...(programme === "SEMBAKO" ? FOOD_RELATIONS : [])],
  })),
  ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
    name: `graduation of ${year}`,
    questions: [graduationQuestion(year)],
    relations: [{ graduated: -1, ...sumOf(Object.values(KINDS)) }],
  })),
  ...[2023, 2024, 2025].map((year) => ({
    name: `complaints of ${year}`,
    questions: [complaintQuestion(year)],
    relations: [{ filed: -1, ...sumOf(CATEGORIES) }],
  })),
];

/** Figures that do not count people: how small they are tells nothing of anyone. */
export const NOT_PEOPLE: readonly string[] = ["entitled", "sessions_held", ...STEPS.map((step) => `${step}_amount`)];
