/** What is assumed of the enterprises of a year where nothing is published. */
export interface EnterpriseYear {
  readonly year: number;
  /** Enterprises of the nation. */
  readonly total?: number;
  /** Active ones, of 10,000. */
  readonly active?: number;
  /** Business units and employees for 100 enterprises. */
  readonly units?: number;
  readonly employees?: number;
  /** True when districts and villages have rows too. */
  readonly hasVillages: boolean;
}

/** The counts of 2020 are those of BPS, by another definition than the ministry's of later years; so they fall in 2021. */
export const ENTERPRISE_YEARS: readonly EnterpriseYear[] = [
  { year: 2020, active: 7740, units: 228, employees: 395, hasVillages: false },
  { year: 2021, active: 7850, units: 247, employees: 408, hasVillages: false },
  { year: 2022, hasVillages: true },
  { year: 2023, total: 59_214, active: 7980, units: 268, employees: 431, hasVillages: true },
  { year: 2024, active: 8060, units: 275, employees: 442, hasVillages: true },
];

/** The year whose enterprises are listed one by one. */
export const LISTED_YEAR = 2024;

/** The year for which villages with an enterprise are published rather than enterprises. */
export const VILLAGE_COUNT_YEAR = 2024;
