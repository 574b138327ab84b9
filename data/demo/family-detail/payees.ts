import type { BankAssignment } from "../bank-assignments.ts";
import { assignedOn, drawBank } from "../bank-assignments.ts";
import { draw, mix } from "../hash.ts";
import { type Day, formatDay } from "./days.ts";
import type { FamilyDetail } from "./detail.ts";

/** Accounts by what became of their card. */
export const CARDS = ["DISTRIBUTED", "NOT_DISTRIBUTED", "BLOCKED"] as const;
export const NOT_DISTRIBUTED = 1;
export const BLOCKED = 2;

/** Of 10,000 families. */
const NOT_DISTRIBUTED_RATE = 40;
const BLOCKED_RATE = 25;

const SALT = { card: 51, bank: 52 } as const;

/** Place in `CARDS` of a family's card. */
export const cardOf = ({ participation }: FamilyDetail, family: number): number => {
  const chance = draw(mix(participation.hash[family] ?? 0, SALT.card), 10_000);
  if (chance < NOT_DISTRIBUTED_RATE) return NOT_DISTRIBUTED;
  return chance < NOT_DISTRIBUTED_RATE + BLOCKED_RATE ? BLOCKED : 0;
};

/** The bank that pays a family on a day, among those assigned to its regency by their weight. */
export const createBankOf = (
  { places, participation }: FamilyDetail,
  assignments: readonly BankAssignment[],
  day: Day,
): ((family: number) => string) => {
  const ofPlace = new Map(
    [...new Set(places.regency)].map((place) => {
      const regency = places.regions[place];
      const own = assignments.filter((one) => one.programme === "PKH" && one.regency === regency);
      return [place, assignedOn(own, formatDay(day) ?? "")];
    }),
  );
  return (family) => {
    const banks = ofPlace.get(places.regency[participation.village[family] ?? 0] ?? 0) ?? [];
    const bank = drawBank(banks, mix(participation.hash[family] ?? 0, SALT.bank));
    if (bank === undefined) throw new Error(`No bank pays PKH on ${formatDay(day)} where family ${family} lives.`);
    return bank;
  };
};
