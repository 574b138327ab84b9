import { createChance, type DemoContext } from "../context.ts";
import { createFirstCohort, ENTRY, FIRST_COHORT } from "../cohort-years.ts";
import type { Graduated } from "../graduated.ts";
import { draw, mix, portion } from "../hash.ts";
import { ranked } from "../ranked.ts";
import { type Day, NEVER, newYear } from "./days.ts";
import type { Places } from "./places.ts";
import { shareTotals, type VillageCount } from "./village-counts.ts";

/** How a family left, 0 for not at all; the first three are graduations. */
export const EXITS = [
  "",
  "GRADUATED_NATURAL",
  "GRADUATED_PROSPEROUS",
  "GRADUATED_INDEPENDENT",
  "TERMINATED",
  "DECEASED",
  "MOVED",
] as const;
export const NATURAL = 1;
export const LAST_GRADUATION = 3;
export const TERMINATED = 4;
export const DECEASED = 5;
const MOVED = 6;

/** Who took part when: one place for each family that ever did, village by village. */
export interface Participation {
  readonly size: number;
  /** Place of the village. */
  readonly village: Int32Array;
  /** A number of its own. */
  readonly hash: Uint32Array;
  readonly entered: Int32Array;
  /** First day on which it no longer takes part; `NEVER` while it does. */
  readonly left: Int32Array;
  /** Place in `EXITS`. */
  readonly exit: Uint8Array;
}

/** Graduations without a component left of 10,000, and those of the rest that are well off. */
const NATURAL_RATE = 4500;
const PROSPEROUS_RATE = 6000;

/** Families that die out, move away or are removed in a year, of 10,000. Where a count falls by more, more are removed. */
const OTHER_EXITS = 150;
/** What they leave by, of 100. */
const DECEASED_PERCENT = 15;
const MOVED_PERCENT = 50;

/** Salts of the numbers drawn for a family. */
const SALT = { entry: 1, turn: 2, kind: 3, day: 4 } as const;

/** Lets families enter and leave so that in every village and period as many take part as are counted there. */
export const participate = (
  context: DemoContext,
  places: Places,
  counts: readonly VillageCount[],
  graduated: readonly Graduated[],
): Participation => {
  const families = createFamilyList();
  const graduations = graduationsByYear(places, counts, graduated);
  const chance = createChance(context.tree)("families one by one");
  const firstCohort = createFirstCohort(context);
  for (let village = 0; village < places.villages; village += 1) {
    const region = places.regions[village] ?? 0;
    const seed = chance(region);
    const numbers = counts.map(({ families: column }) => column[village] ?? 0);
    const since = firstCohort(context.tree.regency[region] ?? 0);
    const leaving = graduationDays(seed, village, graduations);
    let present = families.enter(village, seed, numbers[0] ?? 0, (hash) => cohortDay(hash, since));
    for (let step = 1; step < counts.length; step += 1) {
      const [from, to] = [counts[step - 1]?.day ?? 0, counts[step]?.day ?? 0];
      const days = leaving.filter((day) => from < day && day <= to);
      const fewest = present.length - (numbers[step] ?? 0);
      const usual = portion(present.length, Math.round((OTHER_EXITS * (to - from)) / 365), mix(seed, step));
      const exits = Math.max(fewest, Math.min(present.length, days.length + usual));
      if (exits > present.length || days.length > exits)
        throw new Error(`More families leave ${context.tree.codes[region]} than take part.`);
      present = families.leave(present, exits, { step, from, to, graduations: days });
      const entries = (numbers[step] ?? 0) - present.length;
      present = [...present, ...families.enter(village, seed, entries, (hash) => within(hash, from, to))];
    }
  }
  return families.finish();
};

const graduationsByYear = (places: Places, counts: readonly VillageCount[], graduated: readonly Graduated[]) =>
  graduated.map(({ year, tree, column }) => {
    if (tree.regions !== tree.upper)
      return { year, at: (village: number): number => column[places.regions[village] ?? 0] ?? 0 };
    const before = counts.findLast(({ day }) => day < newYear(year))?.families ?? new Float64Array(0);
    const shared = shareTotals(places, column, spreadOverTree(places, before, column.length));
    return { year, at: (village: number): number => shared[village] ?? 0 };
  });

const spreadOverTree = (places: Places, column: Float64Array, size: number): Float64Array => {
  const spread = new Float64Array(size);
  places.regions.forEach((region, place) => {
    spread[region] = column[place] ?? 0;
  });
  return spread;
};

type Graduations = ReturnType<typeof graduationsByYear>;

/** The days on which families of a village graduate, from 2 January on. */
const graduationDays = (seed: number, village: number, graduations: Graduations): readonly Day[] =>
  graduations.flatMap(({ year, at }) =>
    Array.from({ length: at(village) }, (_, turn) => newYear(year) + 1 + draw(mix(mix(seed, year), turn), 364)),
  );

/** A day of entry before the first count, by the years in which the programme grew. */
const cohortDay = (hash: number, since: number): Day => {
  const years = ENTRY.slice(0, 2016 - FIRST_COHORT + 1).map((weight, place) =>
    FIRST_COHORT + place < since ? 0 : weight,
  );
  let left = draw(
    hash,
    years.reduce((sum, weight) => sum + weight, 0),
  );
  const place = years.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return newYear(FIRST_COHORT + place) + draw(mix(hash, SALT.day), 365);
};

/** A day after `from` up to `to`; in a span of a month or less one of its first days, before the payment is prepared. */
const within = (hash: number, from: Day, to: Day): Day =>
  from + 1 + draw(hash, to - from < 32 ? Math.min(6, to - from) : to - from);

interface Leaving {
  readonly step: number;
  readonly from: Day;
  readonly to: Day;
  readonly graduations: readonly Day[];
}

const createFamilyList = () => {
  const village: number[] = [];
  const hashes: number[] = [];
  const entered: Day[] = [];
  const left: Day[] = [];
  const exit: number[] = [];

  let firstOfVillage = 0;
  const enter = (place: number, seed: number, count: number, dayFor: (hash: number) => Day): readonly number[] => {
    if (village.at(-1) !== place) firstOfVillage = village.length;
    return Array.from({ length: count }, () => {
      const family = village.length;
      const hash = mix(seed, family - firstOfVillage);
      village.push(place);
      hashes.push(hash);
      entered.push(dayFor(mix(hash, SALT.entry)));
      left.push(NEVER);
      exit.push(0);
      return family;
    });
  };

  /** Those that entered long ago leave first, by and large. */
  const turns = (present: readonly number[], { step, from }: Leaving): Int32Array =>
    ranked(
      present.map((family) => {
        const years = Math.max(0, from - (entered[family] ?? 0)) / 365;
        return Math.floor(mix(mix(hashes[family] ?? 0, SALT.turn), step) / (1 + years / 4));
      }),
    );

  const leave = (present: readonly number[], count: number, leaving: Leaving): readonly number[] => {
    const gone = new Set<number>();
    for (const [place, turn] of turns(present, leaving).subarray(0, count).entries()) {
      const family = present[turn] ?? 0;
      const hash = mix(mix(hashes[family] ?? 0, SALT.kind), leaving.step);
      const graduation = leaving.graduations[place];
      left[family] = graduation ?? within(mix(hash, SALT.day), leaving.from, leaving.to);
      exit[family] = graduation === undefined ? otherExit(hash) : graduationKind(hash);
      gone.add(family);
    }
    return present.filter((family) => !gone.has(family));
  };

  const finish = (): Participation => ({
    size: village.length,
    village: Int32Array.from(village),
    hash: Uint32Array.from(hashes),
    entered: Int32Array.from(entered),
    left: Int32Array.from(left),
    exit: Uint8Array.from(exit),
  });

  return { enter, leave, finish };
};

const graduationKind = (hash: number): number => {
  if (draw(hash, 10_000) < NATURAL_RATE) return NATURAL;
  return draw(mix(hash, 1), 10_000) < PROSPEROUS_RATE ? NATURAL + 1 : LAST_GRADUATION;
};

const otherExit = (hash: number): number => {
  const percent = draw(hash, 100);
  if (percent < DECEASED_PERCENT) return DECEASED;
  return percent < MOVED_PERCENT ? MOVED : TERMINATED;
};

/** Whether a family takes part on a day. */
export const takesPart = ({ entered, left }: Participation, family: number, day: Day): boolean =>
  (entered[family] ?? NEVER) <= day && day < (left[family] ?? 0);
