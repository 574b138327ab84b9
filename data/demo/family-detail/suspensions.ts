import { draw, mix } from "../hash.ts";
import { type Day, dayOf, END } from "./days.ts";
import type { Participation } from "./participation.ts";

/** A quarter in which payments of some families are suspended. */
export interface Quarter {
  readonly from: Day;
  readonly to: Day;
}

const quarter = (year: number, number: number): Quarter => ({
  from: dayOf(year, number * 3 - 2, 1),
  to: dayOf(number === 4 ? year + 1 : year, number === 4 ? 1 : number * 3 + 1, 1),
});

/** The quarters in which a count or a payment with detail lies. */
export const SUSPENSION_QUARTERS: readonly Quarter[] = [
  ...[2016, 2017, 2018, 2019].map((year) => quarter(year, 4)),
  quarter(2020, 1),
  quarter(2020, 2),
  ...[2021, 2022, 2023].map((year) => quarter(year, 4)),
  ...[1, 2, 3, 4].map((number) => quarter(2024, number)),
  quarter(2025, 4),
];

/** Families suspended at any time, of 10,000. */
const SUSPENDED = 150;
const SALT = 21;

/** Whether a family's payments are suspended in a quarter; it takes part in all of it. */
export const isSuspendedIn = (participation: Participation, family: number, { from, to }: Quarter): boolean =>
  draw(mix(mix(participation.hash[family] ?? 0, SALT), from), 10_000) < SUSPENDED &&
  (participation.entered[family] ?? 0) < from &&
  (participation.left[family] ?? 0) > to;

/** The quarter that a day lies in; undefined where no suspension is generated. */
export const quarterOf = (day: Day): Quarter | undefined =>
  SUSPENSION_QUARTERS.find(({ from, to }) => from <= day && day < to);

/** A time of suspension: quarters that follow each other are one. `to` is `END` while it lasts. */
export const suspensionsOf = (participation: Participation, family: number): readonly Quarter[] => {
  const spells: Quarter[] = [];
  for (const next of SUSPENSION_QUARTERS) {
    if (!isSuspendedIn(participation, family, next)) continue;
    const latest = spells.at(-1);
    if (latest?.to === next.from) spells[spells.length - 1] = { from: latest.from, to: next.to };
    else spells.push(next);
  }
  return spells;
};

/** Whether a suspension lasts to the end of the detail. */
export const lasts = ({ to }: Quarter): boolean => to >= END;
