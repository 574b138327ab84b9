import { allocate } from "./allocate.ts";
import { createChance, type DemoContext } from "./context.ts";
import type { EnterpriseCounts } from "./enterprise-counts.ts";
import { draw, mix } from "./hash.ts";
import { ranked } from "./ranked.ts";
import type { Group } from "./tree.ts";

/** One enterprise and the village it is seated in. */
export interface Seat {
  readonly village: number;
  /** True for the second enterprise of its village. */
  readonly isSecond: boolean;
  readonly isActive: boolean;
  readonly units: number;
  readonly employees: number;
  /** A number of its own, the same every year. */
  readonly hash: number;
}

/**
 * Seats a regency's enterprises in its villages, in the order of the villages. Villages keep their turn: one with an
 * enterprise in one year has it in every year with as many.
 */
export const seatEnterprises = (
  context: DemoContext,
  counts: EnterpriseCounts,
  { parent, children }: Group,
): readonly Seat[] => {
  const { weights, tree } = context;
  const hash = createChance(tree)("enterprise");
  const desa = children.filter((child) => weights.desa[child] === 1);
  const turns = ranked(Array.from(desa, hash));
  const villages = counts.villages[parent] ?? 0;
  const seconds = new Set(turns.subarray(0, (counts.total[parent] ?? 0) - villages));
  const seats = Array.from(turns.subarray(0, villages).toSorted()).flatMap((turn) => {
    const village = desa[turn] ?? 0;
    const first = { village, isSecond: false, hash: mix(hash(village), 1) };
    return seconds.has(turn) ? [first, { village, isSecond: true, hash: mix(hash(village), 2) }] : [first];
  });
  const workers = new Set(ranked(seats.map((seat) => seat.hash)).subarray(0, counts.active[parent] ?? 0));
  const weigh = (place: number, salt: number): number =>
    (60 + draw(mix(seats[place]?.hash ?? 0, salt), 81)) * (workers.has(place) ? 4 : 1);
  const share = (total: number, salt: number): Float64Array =>
    allocate(
      total,
      seats.map((_, place) => weigh(place, salt)),
    );
  const [units, employees] = [share(counts.units[parent] ?? 0, 3), share(counts.employees[parent] ?? 0, 4)];
  return seats.map((seat, place) => ({
    ...seat,
    isActive: workers.has(place),
    units: units[place] ?? 0,
    employees: employees[place] ?? 0,
  }));
};
