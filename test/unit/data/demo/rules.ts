/** Reads a cell of the row at hand by the name of its column. */
export type Cell = (column: string) => unknown;

/** A promise about one row, in words. */
export interface Rule {
  readonly says: string;
  readonly holds: (cell: Cell) => boolean;
}

const number = (cell: Cell, column: string): number => (cell(column) ?? 0) as number;
const sum = (cell: Cell, columns: readonly string[]): number =>
  columns.reduce((total, column) => total + number(cell, column), 0);

const parts = (whole: string, columns: readonly string[]): Rule => ({
  says: `${whole} is ${columns.join(" + ")}`,
  holds: (cell) => cell(whole) === null || sum(cell, columns) === number(cell, whole),
});

const descending = (...columns: readonly string[]): Rule => ({
  says: columns.join(" >= "),
  holds: (cell) =>
    columns.every((column, place) => {
      const above = columns[place - 1];
      return (
        above === undefined ||
        cell(above) === null ||
        cell(column) === null ||
        number(cell, above) >= number(cell, column)
      );
    }),
});

const COMPONENTS = [
  "pregnant",
  "early_childhood",
  "primary_school",
  "junior_secondary",
  "senior_secondary",
  "elderly",
  "severe_disability",
  "gross_hr_violation_victim",
];

const INDEX_CLASSES = ["independent", "advanced", "developing", "lagging", "severely_lagging"];

/** Greatest score of a village in each class but the best, and the least of the best, in ten-thousandths. */
const CLASS_LIMITS: readonly (readonly [name: string, above: number, upTo: number])[] = [
  ["independent", 8155, 10_000],
  ["advanced", 7072, 8155],
  ["developing", 5989, 7072],
  ["lagging", 4907, 5989],
  ["severely_lagging", 0, 4907],
];

const isDesaRow: Rule = {
  says: "no kelurahan has a row",
  holds: (cell) => String(cell("region_code") ?? cell("village_code")).charAt(9) !== "1",
};

const isWithinClass: Rule = {
  says: "a village's score lies within the limits of its class",
  holds: (cell) =>
    cell("score_e4") === null ||
    String(cell("region_code")).length !== 13 ||
    CLASS_LIMITS.some(
      ([name, above, upTo]) => cell(name) === 1 && number(cell, "score_e4") > above && number(cell, "score_e4") <= upTo,
    ),
};

const isMeanOfDimensions: Rule = {
  says: "the score is the mean of its three dimensions",
  holds: (cell) =>
    cell("score_e4") === null ||
    sum(cell, ["social_e4", "economic_e4", "environmental_e4"]) === 3 * number(cell, "score_e4"),
};

const earmark = (name: string, least: number, most: number, years: readonly number[]): Rule => ({
  says: `${name} takes ${least} to ${most} % of the ceiling in ${years.join(", ")}`,
  holds: (cell) => {
    if (cell(name) === null || !years.includes(number(cell, "year"))) return true;
    const percent = (number(cell, name) / number(cell, "ceiling")) * 100;
    return percent >= least && percent <= most;
  },
});

const wholeFund: Rule = {
  says: "transferred is no more than ceiling and additional",
  holds: (cell) => number(cell, "transferred") <= number(cell, "ceiling") + number(cell, "additional"),
};

const returnedWithin: Rule = {
  says: "no more is returned than was ordered and not credited",
  holds: (cell) =>
    ["families", "amount"].every(
      (unit) => number(cell, `returned_${unit}`) <= number(cell, `ordered_${unit}`) - number(cell, `credited_${unit}`),
    ),
};

/** What every row of a generated table keeps to. */
export const RULES: Readonly<Record<string, readonly Rule[]>> = {
  family_rollup: [
    parts("members", COMPONENTS),
    parts("families", ["active", "suspended"]),
    descending("families", "sembako_families"),
  ],
  welfare_flow_rollup: [
    descending("commitment_checked", "commitment_met"),
    descending("sessions_registered", "sessions_attended"),
  ],
  graduation_rollup: [parts("graduated", ["natural_exit", "prosperous", "independent"])],
  complaint_rollup: [
    parts("filed", ["invalid_data", "not_disbursed", "undeserving", "deduction", "other"]),
    descending("filed", "resolved"),
  ],
  coordination_rollup: [
    { says: "done + overdue <= agreed", holds: (cell) => sum(cell, ["done", "overdue"]) <= number(cell, "agreed") },
  ],
  village_fund_rollup: [
    isDesaRow,
    parts("transferred", ["stage1", "stage2"]),
    descending("transferred", "realised"),
    wholeFund,
    earmark("cash_aid", 0, 25, [2023, 2024]),
    earmark("cash_aid", 0, 15, [2025]),
    earmark("food_security", 20, 100, [2022, 2023, 2024, 2025]),
  ],
  village_index_rollup: [isDesaRow, parts("villages", INDEX_CLASSES), isWithinClass, isMeanOfDimensions],
  enterprise_rollup: [isDesaRow, descending("total", "active"), descending("total", "villages_with_enterprise")],
  village_enterprise: [isDesaRow],
  facilitation_rollup: [parts("facilitators", ["experts", "district_facilitators", "local_facilitators"])],
  disbursement_rollup: [
    descending("ordered_families", "credited_families", "withdrawn_families"),
    descending("ordered_amount", "credited_amount", "withdrawn_amount"),
    returnedWithin,
  ],
};
