import { FAMILY_PERIODS, YEARLY_PERIODS } from "../family-periods.ts";
import { GRADUATION_YEARS } from "../graduated.ts";
import type { PaymentPeriod } from "../payment-periods.ts";
import type { BankShares } from "./bank-shares.ts";
import { joinPlaceColumns, joinPlaces, type PlaceColumn } from "./places.ts";
import type { Conditions, DetailSums } from "./sums.ts";
import type { PlaceStep, TransferSums } from "./transfer-sums.ts";
import { DETAILED_PAYMENTS } from "./transfers.ts";

/**
 * Adds everything up at once, so that the families themselves can be forgotten: what stays is some 250 figures for each
 * village, however many families it has.
 */
export const keepSums = (sums: DetailSums): DetailSums => ({
  places: sums.places,
  figures: keep(
    FAMILY_PERIODS.map(({ period }) => period),
    sums.figures,
  ),
  entitled: keep(YEARS, sums.entitled),
  conditions: keep(YEARS, sums.conditions),
  graduated: keep(GRADUATION_YEARS, sums.graduated),
  cohorts: keep(
    YEARLY_PERIODS.map(({ period }) => period),
    sums.cohorts,
  ),
  transfers: keepDetailed(sums.transfers),
  banks: keepDetailed(sums.banks),
});

const YEARS = YEARLY_PERIODS.map(({ year }) => year);

const keep = <Key, Value>(keys: readonly Key[], make: (key: Key) => Value): ((key: Key) => Value) => {
  const kept = new Map(keys.map((key) => [key, { value: make(key) }]));
  return (key) => {
    const found = kept.get(key);
    if (found === undefined) throw new Error(`Nothing was added up for ${String(key)}.`);
    return found.value;
  };
};

/** Of payments that are not told family by family there is nothing to keep. */
const keepDetailed = <Value>(make: (payment: PaymentPeriod) => Value | undefined) => {
  const kept = new Map(DETAILED_PAYMENTS.map((payment) => [payment, make(payment)]));
  return (payment: PaymentPeriod): Value | undefined => kept.get(payment);
};

/** The sums of all parts as those of one. Joined when they are asked for. */
export const joinSums = (parts: readonly DetailSums[]): DetailSums => {
  const places = parts.map((part) => part.places);
  const join = (columns: readonly PlaceColumn[]): PlaceColumn => joinPlaceColumns(places, columns);
  /** Joins lists of columns, the first with the first. */
  const joinLists = (lists: readonly (readonly PlaceColumn[])[]): readonly PlaceColumn[] =>
    (lists[0] ?? []).map((_, place) => join(lists.map((list) => list[place] ?? new Float64Array(0))));
  const joinSteps = (steps: readonly PlaceStep[]): PlaceStep => joinLists(steps) as PlaceStep;
  return {
    places: joinPlaces(places),
    figures: (period) => {
      const all = parts.map((part) => part.figures(period));
      return {
        components: joinLists(all.map(({ components }) => components)),
        suspended: join(all.map(({ suspended }) => suspended)),
        sembako: join(all.map(({ sembako }) => sembako)),
      };
    },
    entitled: (year) => join(parts.map((part) => part.entitled(year))),
    conditions: (year) => {
      const all = allOf(parts.map((part) => part.conditions(year)));
      return all === undefined ? undefined : joinConditions(all, join);
    },
    graduated: (year) => joinLists(parts.map((part) => part.graduated(year))) as ReturnType<DetailSums["graduated"]>,
    cohorts: (period) => joinMaps(parts.map((part) => part.cohorts(period))),
    transfers: (payment) => {
      const all = allOf(parts.map((part) => part.transfers(payment)));
      return all === undefined ? undefined : joinTransfers(all, joinSteps);
    },
    banks: (payment): BankShares | undefined => {
      const all = allOf(parts.map((part) => part.banks(payment)));
      return all === undefined ? undefined : joinMaps(all);
    },
  };
};

const joinConditions = (all: readonly Conditions[], join: (columns: PlaceColumn[]) => PlaceColumn): Conditions => ({
  checked: join(all.map(({ checked }) => checked)),
  met: join(all.map(({ met }) => met)),
  registered: join(all.map(({ registered }) => registered)),
  attended: join(all.map(({ attended }) => attended)),
});

const joinTransfers = (all: readonly TransferSums[], join: (steps: PlaceStep[]) => PlaceStep): TransferSums => ({
  ordered: join(all.map(({ ordered }) => ordered)),
  credited: join(all.map(({ credited }) => credited)),
  withdrawn: join(all.map(({ withdrawn }) => withdrawn)),
  returned: join(all.map(({ returned }) => returned)),
});

/** No regency is in two parts. */
const joinMaps = <Value>(maps: readonly ReadonlyMap<number, Value>[]): ReadonlyMap<number, Value> =>
  new Map(maps.flatMap((map) => [...map]));

/** What all parts have, or undefined: they are told of the same years and payments. */
const allOf = <Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined => {
  const told = values.filter((value) => value !== undefined);
  return told.length === 0 ? undefined : told;
};
