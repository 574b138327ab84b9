/** A payment of a programme in a regency or village. */
export interface PaymentKey {
  readonly code: string;
  readonly programme: string;
  readonly period: string;
}

/** The keys without those that repeat. */
export const distinctPayments = (keys: readonly PaymentKey[]): readonly PaymentKey[] => [
  ...new Map(keys.map((key) => [`${key.code}/${key.programme}/${key.period}`, key])).values(),
];

/** As the parameters of a statement have them: three lists. */
export const paymentLists = (keys: readonly PaymentKey[]): readonly (readonly string[])[] => [
  keys.map(({ code }) => code),
  keys.map(({ programme }) => programme),
  keys.map(({ period }) => period),
];

/** What `paymentLists` are in a statement, of which they are the parameters from `first` on. */
export const listedPayments = (first = 1): string =>
  `unnest(${[0, 1, 2].map((place) => `$${first + place}::text[]`).join(", ")}) p(code, programme, period)`;
