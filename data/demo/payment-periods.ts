/** A payment of a programme to the families of a count. */
export interface PaymentPeriod {
  readonly programme: "PKH" | "SEMBAKO";
  readonly period: string;
  readonly year: number;
  /** The count of families that is paid. */
  readonly familyPeriod: string;
  /** True when the count is that of the payment itself: as many families were credited. */
  readonly isCountOfPayment: boolean;
  /** Part of the annual amount, as a divisor. */
  readonly partsOfYear: number;
  /** Amounts are multiples of this, rupiah. */
  readonly unit: number;
  /** True when districts and villages have rows too. */
  readonly hasVillages: boolean;
}

const STAGE = { programme: "PKH", partsOfYear: 4, unit: 25_000 } as const;
const MONTH = { programme: "PKH", partsOfYear: 12, unit: 1000 } as const;
const FOOD = { programme: "SEMBAKO", partsOfYear: 4, unit: 600_000 } as const;

/** From this year on every stage has rows down to the village. */
const FIRST_YEAR_WITH_VILLAGES = 2024;

const stage = (year: number, part: number): PaymentPeriod => ({
  ...STAGE,
  period: `${year}-T${part}`,
  year,
  familyPeriod: `${year}`,
  isCountOfPayment: false,
  hasVillages: year >= FIRST_YEAR_WITH_VILLAGES,
});

const food = (year: number, part: number): PaymentPeriod => ({
  ...FOOD,
  period: `${year}-Q${part}`,
  year,
  familyPeriod: `${year}`,
  isCountOfPayment: false,
  hasVillages: false,
});

/** In 2020: two stages, then every month; the field report counts the payments of the first semester. */
const PAYMENTS_OF_2020: readonly PaymentPeriod[] = [
  ...["2020-T1", "2020-T2"].map((period) => ({ ...STAGE, period })),
  ...["04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => ({ ...MONTH, period: `2020-${month}` })),
].map((payment) => {
  const isCountOfPayment = payment.period < "2020-07" || payment.unit === STAGE.unit;
  const familyPeriod = isCountOfPayment ? payment.period : "2020-06";
  return { ...payment, year: 2020, familyPeriod, isCountOfPayment, hasVillages: isCountOfPayment };
});

/** All payments, those of a programme in the order of time. */
export const PAYMENT_PERIODS: readonly PaymentPeriod[] = [
  ...PAYMENTS_OF_2020,
  ...[2021, 2022, 2023, 2024, 2025].flatMap((year) => [1, 2, 3, 4].map((part) => stage(year, part))),
  ...[2023, 2024].flatMap((year) => [1, 2, 3, 4].map((part) => food(year, part))),
];
