/** A period for which families are counted. */
export interface FamilyPeriod {
  readonly period: string;
  readonly year: number;
  /** Families of the nation; left out where a published count is the anchor. */
  readonly total?: number;
  /** True when districts and villages have rows too. */
  readonly hasVillages: boolean;
}

/**
 * The counts in the order of time. In 2020 every payment has its own, and the last of them, June, stands for the year.
 * The totals given here are synthetic, near the ten million of the programme.
 */
export const FAMILY_PERIODS: readonly FamilyPeriod[] = [
  { period: "2016", year: 2016, hasVillages: false },
  { period: "2017", year: 2017, hasVillages: true },
  { period: "2018", year: 2018, hasVillages: false },
  { period: "2019", year: 2019, hasVillages: false },
  { period: "2020-T1", year: 2020, total: 9_187_420, hasVillages: true },
  { period: "2020-T2", year: 2020, total: 9_463_975, hasVillages: true },
  { period: "2020-04", year: 2020, total: 9_912_308, hasVillages: true },
  { period: "2020-05", year: 2020, total: 9_990_861, hasVillages: true },
  { period: "2020-06", year: 2020, hasVillages: true },
  { period: "2021", year: 2021, total: 9_988_406, hasVillages: true },
  { period: "2022", year: 2022, total: 9_996_215, hasVillages: true },
  { period: "2023", year: 2023, total: 9_992_118, hasVillages: true },
  { period: "2024", year: 2024, total: 9_981_745, hasVillages: true },
  { period: "2025", year: 2025, total: 10_004_377, hasVillages: true },
];

/** @throws Error for a period without a count */
export const familyPeriod = (name: string): FamilyPeriod => {
  const found = FAMILY_PERIODS.find(({ period }) => period === name);
  if (found === undefined) throw new Error(`No families are counted for ${name}.`);
  return found;
};

/** The last count of each year from 2020 on, for which the figures of a whole year are made. */
export const YEARLY_PERIODS: readonly FamilyPeriod[] = FAMILY_PERIODS.filter(
  ({ period, year }) => year > 2020 || period === "2020-06",
);
