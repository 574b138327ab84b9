import type { Figures } from "./hide-cells.ts";
import type { LoadedRollup } from "./load-rollup.ts";
import { suppressBanks } from "./rules/banks.ts";
import { suppressFamilies } from "./rules/families.ts";
import { suppressFlows } from "./rules/flows.ts";
import { suppressCohorts, suppressComplaints, suppressGraduation, suppressPayments } from "./rules/headlines.ts";

/** How the `hidden` column of a rollup is worked out again from its rows. */
export interface RefreshedRollup {
  /** Key columns beside region_code: all rows with the same values are worked out together. */
  readonly keys: readonly string[];
  /** A further key column, such as the bank: the figures of a region stand in one row for each of its values. */
  readonly series?: string;
  /** Columns that the rule looks at. */
  readonly figures: readonly string[];
  /** A statement for the rows of another rollup whose `hidden` column the rule looks at; `$1` and so on are the keys. */
  readonly base?: string;
  /** The rollups whose base this one is, and a statement for their keys that depend on a key of this one. */
  readonly dependents?: Readonly<Record<string, string>>;
  /** The `hidden` column for each value of the series, or the only one. */
  hide(rows: LoadedRollup): readonly Int32Array[];
}

const COMPONENTS = {
  pregnant: "pregnant",
  earlyChildhood: "early_childhood",
  primary: "primary_school",
  juniorSecondary: "junior_secondary",
  seniorSecondary: "senior_secondary",
  elderly: "elderly",
  severeDisability: "severe_disability",
} as const;

const VICTIMS = "gross_hr_violation_victim";
const FOOD_AID = "sembako_families";

const GRADUATION_KINDS = ["natural_exit", "prosperous", "independent"] as const;
const COMPLAINT_CATEGORIES = ["invalid_data", "not_disbursed", "undeserving", "deduction", "other"] as const;

/** By table: every rollup with a `hidden` column. */
export const REFRESHED_ROLLUPS = {
  family_rollup: {
    keys: ["period"],
    figures: ["families", "members", ...Object.values(COMPONENTS), VICTIMS, "active", "suspended", FOOD_AID],
    dependents: {
      cohort_rollup: "select $1::text as period",
      // The flows of a period go with its families, or the last known ones of its year: any of its counts may be that.
      welfare_flow_rollup: "select distinct period from welfare_flow_rollup where left(period, 4) = left($1, 4)",
    },
    hide: ({ hierarchy, figures, isKnown }) => [
      suppressFamilies(hierarchy, {
        families: figures("families"),
        members: figures("members"),
        pregnant: figures(COMPONENTS.pregnant),
        earlyChildhood: figures(COMPONENTS.earlyChildhood),
        primary: figures(COMPONENTS.primary),
        juniorSecondary: figures(COMPONENTS.juniorSecondary),
        seniorSecondary: figures(COMPONENTS.seniorSecondary),
        elderly: figures(COMPONENTS.elderly),
        severeDisability: figures(COMPONENTS.severeDisability),
        victims: isKnown(VICTIMS) ? figures(VICTIMS) : null,
        active: figures("active"),
        suspended: figures("suspended"),
        foodAid: isKnown(FOOD_AID) ? figures(FOOD_AID) : null,
      }),
    ],
  },
  welfare_flow_rollup: {
    keys: ["period"],
    figures: ["entitled", "commitment_checked", "commitment_met", "sessions_registered", "sessions_attended"],
    base: `select distinct on (region_code) region_code, hidden
      from family_rollup where left(period, 4) = left($1, 4)
      order by region_code, period = $1 desc, known_at desc`,
    hide: ({ hierarchy, figures, base }) => [
      suppressFlows(hierarchy, {
        entitled: figures("entitled"),
        checked: figures("commitment_checked"),
        met: figures("commitment_met"),
        registered: figures("sessions_registered"),
        attended: figures("sessions_attended"),
        familiesHidden: base,
      }),
    ],
  },
  cohort_rollup: {
    keys: ["period"],
    series: "cohort",
    figures: ["families"],
    base: "select region_code, hidden from family_rollup where period = $1",
    hide: ({ hierarchy, figures, base, series }) => {
      const hidden = suppressCohorts(hierarchy, ofEach(series, figures, "families"), base);
      return series.map(() => hidden);
    },
  },
  graduation_rollup: {
    keys: ["year"],
    figures: ["graduated", ...GRADUATION_KINDS],
    hide: ({ hierarchy, figures }) => [
      suppressGraduation(hierarchy, {
        graduated: figures("graduated"),
        kinds: GRADUATION_KINDS.map((kind) => figures(kind)),
      }),
    ],
  },
  complaint_rollup: {
    keys: ["year"],
    figures: ["filed", "resolved", ...COMPLAINT_CATEGORIES],
    hide: ({ hierarchy, figures }) => [
      suppressComplaints(hierarchy, {
        filed: figures("filed"),
        resolved: figures("resolved"),
        categories: COMPLAINT_CATEGORIES.map((category) => figures(category)),
      }),
    ],
  },
  disbursement_rollup: {
    keys: ["programme", "period"],
    figures: ["ordered_families", "credited_families", "withdrawn_families", "returned_families"],
    dependents: { bank_rollup: "select $1::text as programme, $2::text as period" },
    hide: ({ hierarchy, figures }) => [
      suppressPayments(hierarchy, {
        ordered: figures("ordered_families"),
        credited: figures("credited_families"),
        withdrawn: figures("withdrawn_families"),
        returned: figures("returned_families"),
      }),
    ],
  },
  bank_rollup: {
    keys: ["programme", "period"],
    series: "bank_id",
    figures: ["credited_families"],
    base: "select region_code, hidden from disbursement_rollup where programme = $1 and period = $2",
    hide: ({ hierarchy, figures, base, series }) =>
      suppressBanks(hierarchy, ofEach(series, figures, "credited_families"), base),
  },
} as const satisfies Readonly<Record<string, RefreshedRollup>>;

/** A rollup whose small figures are hidden, by its table. */
export type RefreshedTable = keyof typeof REFRESHED_ROLLUPS;

const ofEach = (series: readonly string[], figures: LoadedRollup["figures"], column: string): readonly Figures[] =>
  series.map((_, number) => figures(column, number));
