import { allocate } from "../allocate.ts";
import type { FamilyCounts } from "../family-counts.ts";
import { FAMILY_PERIODS } from "../family-periods.ts";
import { countDay, type Day } from "./days.ts";
import { type Places, regencyPlaces } from "./places.ts";

/** How many families take part in each village on one day. */
export interface VillageCount {
  readonly day: Day;
  /** By place. */
  readonly families: Float64Array;
}

/** Periods without villages share the regency's count as the villages shared it in the period nearest to them. */
const SHARED_AS: Readonly<Record<string, string>> = { "2016": "2017", "2018": "2020-T1", "2019": "2020-T1" };

/** The counts of every period, in the order of time. */
export const countVillages = (places: Places, counts: FamilyCounts): readonly VillageCount[] =>
  FAMILY_PERIODS.map(({ period, hasVillages }) => {
    const column = counts(period);
    const day = countDay(period);
    const at = (place: number): number => column[places.regions[place] ?? 0] ?? 0;
    if (hasVillages) return { day, families: Float64Array.from(places.regions.keys(), at) };
    return { day, families: shareTotals(places, column, counts(SHARED_AS[period] ?? period)) };
  });

/** The totals of the regencies in one column, shared among their villages by another. */
export const shareTotals = (places: Places, totals: ArrayLike<number>, weights: ArrayLike<number>): Float64Array => {
  const shared = new Float64Array(places.regions.length);
  for (const regency of regencyPlaces(places)) {
    const villages = [...places.regency.keys()].filter((place) => places.regency[place] === regency);
    const total = totals[places.regions[regency] ?? 0] ?? 0;
    const shares = allocate(
      total,
      villages.map((place) => weights[places.regions[place] ?? 0] ?? 0),
    );
    shared[regency] = total;
    for (const [position, place] of villages.entries()) shared[place] = shares[position] ?? 0;
  }
  return shared;
};
