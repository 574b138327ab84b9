import type { RegionTree } from "../tree.ts";
import { countDay } from "./days.ts";
import type { FamilyDetail } from "./detail.ts";
import { takesPart } from "./participation.ts";
import { regencyPlaces } from "./places.ts";

/** Staff of PKH in one regency. */
export interface DetailStaff {
  readonly regencyCode: string;
  readonly ref: string;
  readonly role: "FACILITATOR" | "SUPERVISOR" | "DATA_ADMINISTRATOR" | "REGENCY_COORDINATOR";
}

/** The staff, and the facilitator of each village. */
export interface StaffPlan {
  readonly staff: readonly DetailStaff[];
  readonly facilitatorOf: (village: number) => string;
}

const FACILITATORS_PER_SUPERVISOR = 25;
const FACILITATORS_PER_ADMINISTRATOR = 40;

/**
 * Gives as many facilitators as the rollup counts whole villages, so that all have about as many families.
 *
 * @param facilitators how many a regency has, by its number in the tree
 */
export const planStaff = (
  tree: RegionTree,
  { places, participation }: FamilyDetail,
  facilitators: (regency: number) => number,
): StaffPlan => {
  const families = new Int32Array(places.villages);
  const day = countDay("2025");
  for (let family = 0; family < participation.size; family += 1)
    if (takesPart(participation, family, day)) {
      const village = participation.village[family] ?? 0;
      families[village] = (families[village] ?? 0) + 1;
    }
  const refs: string[] = [];
  const staff: DetailStaff[] = [];
  for (const place of regencyPlaces(places)) {
    const regencyCode = tree.codes[places.regions[place] ?? 0] ?? "";
    const count = facilitators(places.regions[place] ?? 0);
    const add = (role: DetailStaff["role"], letter: string, number: number): string => {
      const ref = `${letter}${String(number).padStart(3, "0")}`;
      staff.push({ regencyCode, ref, role });
      return ref;
    };
    const own = Array.from({ length: count }, (_, number) => add("FACILITATOR", "P", number + 1));
    for (let number = 1; number <= Math.ceil(count / FACILITATORS_PER_SUPERVISOR); number += 1)
      add("SUPERVISOR", "S", number);
    for (let number = 1; number <= Math.ceil(count / FACILITATORS_PER_ADMINISTRATOR); number += 1)
      add("DATA_ADMINISTRATOR", "A", number);
    add("REGENCY_COORDINATOR", "K", 1);
    const villages = [...places.regency.keys()].filter((village) => places.regency[village] === place);
    for (const [position, part] of splitEvenly(
      villages.map((village) => families[village] ?? 0),
      count,
    ).entries())
      refs[villages[position] ?? 0] = own[part] ?? "";
  }
  return { staff, facilitatorOf: (village) => refs[village] ?? "" };
};

/** Splits a row of weights into parts of about equal weight, none of them empty; gives the part of each weight. */
const splitEvenly = (weights: readonly number[], parts: number): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let part = -1;
  return weights.map((weight, position) => {
    const mustOpen = weights.length - position <= parts - part - 1;
    if (part < 0 || mustOpen || (passed >= ((part + 1) * total) / parts && part < parts - 1)) part += 1;
    passed += weight;
    return part;
  });
};
