import { COMPONENTS } from "../benefit-rates.ts";
import { FIRST_COHORT } from "../cohort-years.ts";
import type { DemoContext } from "../context.ts";
import type { FamilyCounts } from "../family-counts.ts";
import type { Graduated } from "../graduated.ts";
import { draw, mix } from "../hash.ts";
import { PAYMENT_PERIODS } from "../payment-periods.ts";
import { attendanceOf, checksOf, CONDITION_YEAR } from "./conditions.ts";
import { countDay, dayOf, NEVER, yearOfDay } from "./days.ts";
import { createEntitlement } from "./entitlement.ts";
import { forEachComponent, type Members, populate } from "./members.ts";
import { type Participation, participate, takesPart } from "./participation.ts";
import { addTo, findPlaces, type PlaceColumn, placeColumn, type Places, regencyPlaces } from "./places.ts";
import { isSuspendedIn, quarterOf } from "./suspensions.ts";
import { countVillages } from "./village-counts.ts";

/** The families of the regencies with detail, one by one. */
export interface FamilyDetail {
  readonly places: Places;
  readonly participation: Participation;
  readonly members: Members;
}

/** What they add up to in one period, for each place. */
export interface DetailFigures {
  /** One for each of `COMPONENTS`. */
  readonly components: readonly PlaceColumn[];
  readonly suspended: PlaceColumn;
  readonly sembako: PlaceColumn;
}

/**
 * Makes the families of some regencies. Those of a regency that is made alone are always the same.
 *
 * @param regencies codes of regencies with villages in the tree
 */
export const createFamilyDetail = (
  context: DemoContext,
  counts: FamilyCounts,
  graduated: readonly Graduated[],
  regencies: readonly string[],
): FamilyDetail => {
  const places = findPlaces(context.tree, regencies);
  const participation = participate(context, places, countVillages(places, counts), graduated);
  return { places, participation, members: populate(participation) };
};

export const figuresOf = ({ places, participation, members }: FamilyDetail, period: string): DetailFigures => {
  const day = countDay(period);
  const quarter = quarterOf(day);
  const components = COMPONENTS.map(() => placeColumn(places));
  const [suspended, sembako] = [placeColumn(places), placeColumn(places)];
  for (let family = 0; family < participation.size; family += 1) {
    if (!takesPart(participation, family, day)) continue;
    const village = participation.village[family] ?? 0;
    forEachComponent(members, family, day, (component) => {
      addTo(places, components[component] ?? suspended, village, 1);
    });
    if (quarter !== undefined && isSuspendedIn(participation, family, quarter)) addTo(places, suspended, village, 1);
    if (sembakoSince(participation, family) <= day) addTo(places, sembako, village, 1);
  }
  return { components, suspended, sembako };
};

/** Families that get food aid on the same card, of 10,000, and since when it is paid there. */
const SEMBAKO = 9250;
const SEMBAKO_BEGINS = dayOf(2018, 1, 1);
const SEMBAKO_SALT = 41;

/** The day since which a family gets food aid; `NEVER` where it does not. */
export const sembakoSince = ({ hash, entered, left }: Participation, family: number): number => {
  const since = Math.max(entered[family] ?? 0, SEMBAKO_BEGINS);
  const isPaid = draw(mix(hash[family] ?? 0, SEMBAKO_SALT), 10_000) < SEMBAKO && since < (left[family] ?? 0);
  return isPaid ? since : NEVER;
};

/** What the families are due in the payments of a year. */
export const entitledIn = (context: DemoContext, detail: FamilyDetail, year: number): PlaceColumn => {
  const { places, participation, members } = detail;
  const column = placeColumn(places);
  for (const payment of PAYMENT_PERIODS) {
    if (payment.programme !== "PKH" || payment.year !== year) continue;
    const entitlement = createEntitlement(context.published, members, payment);
    const day = countDay(payment.period);
    for (let family = 0; family < participation.size; family += 1)
      if (takesPart(participation, family, day))
        addTo(places, column, participation.village[family] ?? 0, entitlement(family, day));
  }
  return column;
};

/** Checks and sessions of the year that has them family by family; undefined in every other. */
export const conditionsIn = ({ places, participation, members }: FamilyDetail, year: number) => {
  if (year !== CONDITION_YEAR) return undefined;
  const [checked, met] = [placeColumn(places), placeColumn(places)];
  const [registered, attended] = [placeColumn(places), placeColumn(places)];
  for (let family = 0; family < participation.size; family += 1) {
    const village = participation.village[family] ?? 0;
    for (const check of checksOf(participation, members, family)) {
      addTo(places, checked, village, check.checked);
      addTo(places, met, village, check.met);
    }
    const sessions = attendanceOf(participation, family);
    addTo(places, registered, village, sessions?.registered ?? 0);
    addTo(places, attended, village, sessions?.attended ?? 0);
  }
  return { checked, met, registered, attended };
};

/** Families that graduated in a year by kind: naturally, prosperous, independent. */
export const graduatedIn = (
  { places, participation }: FamilyDetail,
  year: number,
): readonly [PlaceColumn, PlaceColumn, PlaceColumn] => {
  const kinds = [placeColumn(places), placeColumn(places), placeColumn(places)] as const;
  for (let family = 0; family < participation.size; family += 1) {
    const kind = kinds[(participation.exit[family] ?? 0) - 1];
    if (kind !== undefined && yearOfDay(participation.left[family] ?? 0) === year)
      addTo(places, kind, participation.village[family] ?? 0, 1);
  }
  return kinds;
};

/**
 * Families by year of entry on the day of a count; the first is `FIRST_COHORT`.
 *
 * @param cohorts how many years
 * @returns the counts of each regency, by its number in the tree
 */
export const cohortsIn = (
  { places, participation }: FamilyDetail,
  period: string,
  cohorts: number,
): ReadonlyMap<number, readonly number[]> => {
  const day = countDay(period);
  const byRegency = new Map<number, number[]>(
    regencyPlaces(places).map((place) => [places.regions[place] ?? 0, Array.from({ length: cohorts }, () => 0)]),
  );
  for (let family = 0; family < participation.size; family += 1) {
    const cohort = yearOfDay(participation.entered[family] ?? 0) - FIRST_COHORT;
    const regency = places.regions[places.regency[participation.village[family] ?? 0] ?? 0] ?? 0;
    const counts = byRegency.get(regency);
    if (counts !== undefined && cohort >= 0 && cohort < cohorts && takesPart(participation, family, day))
      counts[cohort] = (counts[cohort] ?? 0) + 1;
  }
  return byRegency;
};
