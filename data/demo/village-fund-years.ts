/** A lowest and a greatest share of the ceiling, of 10,000. */
export type ShareRange = readonly [least: number, most: number];

/** What is assumed of the village fund in a year. */
export interface FundYear {
  readonly year: number;
  /** Percentage spent, where none is published. */
  readonly absorption?: number;
  /** Earmarks within the shares that the rules of the year allow; null where they name none. */
  readonly cashAid: ShareRange;
  readonly foodSecurity: ShareRange | null;
  readonly stunting: ShareRange | null;
}

/** Years with rows below the nation. */
export const FUND_YEARS: readonly FundYear[] = [
  { year: 2020, cashAid: [2000, 3500], foodSecurity: null, stunting: null },
  { year: 2021, cashAid: [1500, 3500], foodSecurity: null, stunting: null },
  { year: 2022, cashAid: [4000, 4500], foodSecurity: [2010, 2300], stunting: null },
  { year: 2023, cashAid: [1000, 2500], foodSecurity: [2010, 2400], stunting: [300, 900] },
  { year: 2024, absorption: 99.71, cashAid: [500, 2500], foodSecurity: [2010, 2400], stunting: [300, 900] },
  { year: 2025, absorption: 99.64, cashAid: [300, 1500], foodSecurity: [2010, 2400], stunting: [300, 900] },
];

/** Years of which only the nation's figures are known. */
export const NATIONAL_FUND_YEARS: readonly number[] = [2015, 2016, 2017, 2018, 2019, 2026];
