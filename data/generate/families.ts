import { COMPONENTS } from "../demo/benefit-rates.ts";
import { ENTRY, FIRST_COHORT } from "../demo/cohort-years.ts";
import { draw, mix } from "../demo/hash.ts";
import type { VillageShare } from "./share-families.ts";

/** A family made up for a list. */
export interface GeneratedFamily {
  readonly village: VillageShare;
  /** From 0, in the order of the list. */
  readonly number: number;
  /** A number of its own, by its village and its place there. */
  readonly hash: number;
  readonly cardNumber: string;
  readonly cohort: number;
  readonly isSuspended: boolean;
  readonly hasFoodAid: boolean;
  readonly decile: number;
  /** How many members have each of `COMPONENTS`. */
  readonly members: Uint8Array;
}

/** Families in one district at most: so many numbers of cards there are that no card can have. */
export const MOST_IN_DISTRICT = 1_000_000;

/** Families with a member of each of `COMPONENTS`, of 10,000, and those of them that have two. */
const WITH_MEMBER: readonly number[] = [200, 2400, 4600, 2700, 2000, 1500, 150, 0];
const WITH_TWO = 1500;
const PRIMARY = COMPONENTS.indexOf("PRIMARY");

const SUSPENDED = 150;
const FOOD_AID = 9200;
const SALT = { members: 1, two: 2, cohort: 3, suspended: 4, food: 5, decile: 6 } as const;
const ENTRIES = ENTRY.reduce((sum, weight) => sum + weight, 0);
const DISTRICT_LENGTH = "33.07.01".length;

/**
 * Makes the families of villages one after the other. The same villages give the same families; none is kept.
 *
 * @param villages in the order of their codes, so that those of a district follow each other
 */
export const generateFamilies = function* (villages: readonly VillageShare[]): Generator<GeneratedFamily> {
  let number = 0;
  let district = "";
  let inDistrict = 0;
  for (const village of villages) {
    const own = village.code.slice(0, DISTRICT_LENGTH);
    if (own !== district) inDistrict = 0;
    district = own;
    for (let place = 0; place < village.families; place += 1) {
      yield generateFamily(village, mix(village.hash, place), number, cardNumber(own, inDistrict));
      number += 1;
      inDistrict += 1;
    }
  }
};

/**
 * A number that no card can have: where a card has the day and month of its issue, this has 98 and 99. The families of the
 * demo have 99 and 99, so that none of these is one of them.
 */
const cardNumber = (district: string, number: number): string =>
  `${district.replaceAll(".", "")}9899${String(number).padStart(6, "0")}`;

const generateFamily = (
  village: VillageShare,
  hash: number,
  number: number,
  ownCardNumber: string,
): GeneratedFamily => ({
  village,
  number,
  hash,
  cardNumber: ownCardNumber,
  cohort: cohortOf(mix(hash, SALT.cohort)),
  isSuspended: draw(mix(hash, SALT.suspended), 10_000) < SUSPENDED,
  hasFoodAid: draw(mix(hash, SALT.food), 10_000) < FOOD_AID,
  decile: 1 + draw(mix(hash, SALT.decile), 4),
  members: membersOf(mix(hash, SALT.members)),
});

/** A family takes part because one of its members has a component. */
const membersOf = (hash: number): Uint8Array => {
  const members = new Uint8Array(COMPONENTS.length);
  let all = 0;
  for (const [component, rate] of WITH_MEMBER.entries()) {
    const own = mix(hash, component);
    if (draw(own, 10_000) >= rate) continue;
    const count = draw(mix(own, SALT.two), 10_000) < WITH_TWO ? 2 : 1;
    members[component] = count;
    all += count;
  }
  if (all === 0) members[PRIMARY] = 1;
  return members;
};

const cohortOf = (hash: number): number => {
  let left = draw(hash, ENTRIES);
  return FIRST_COHORT + ENTRY.findIndex((weight) => (left -= weight) < 0);
};
