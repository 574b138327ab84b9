import type { BankAssignment } from "../bank-assignments.ts";
import type { DemoContext } from "../context.ts";
import { draw, hashText, mix } from "../hash.ts";
import { PAYMENT_PERIODS, type PaymentPeriod } from "../payment-periods.ts";
import { countDay, type Day, NEVER } from "./days.ts";
import type { FamilyDetail } from "./detail.ts";
import { createEntitlement } from "./entitlement.ts";
import { DECEASED, LAST_GRADUATION, takesPart } from "./participation.ts";
import { BLOCKED, cardOf, createBankOf, NOT_DISTRIBUTED } from "./payees.ts";
import { isSuspendedIn, quarterOf } from "./suspensions.ts";

/** What became of a payment to one family. */
export interface Fate {
  readonly stage: "ACCOUNT_CHECK" | "STANDING_INSTRUCTION" | "CREDITED" | "WITHDRAWN" | "RETURNED";
  readonly reason:
    | "ACCOUNT_UNMATCHED"
    | "DUPLICATE"
    | "CARD_NOT_DISTRIBUTED"
    | "ACCOUNT_CLOSED"
    | "DECEASED"
    | "NOT_TRANSACTED"
    | "ALREADY_GRADUATED"
    | null;
  /** The part of the amount that is withdrawn, in hundredths. */
  readonly withdrawn: number;
}

const fate = (stage: Fate["stage"], reason: Fate["reason"] = null, withdrawn = 0): Fate => ({
  stage,
  reason,
  withdrawn,
});

const CREDITED = fate("CREDITED");
const WITHDRAWN = fate("WITHDRAWN", null, 100);

/** A payment to one family. */
export interface Transfer {
  readonly family: number;
  readonly bankId: string;
  readonly amount: number;
  readonly fate: Fate;
  /** A number of its own. */
  readonly hash: number;
}

/** The payments that are told family by family. */
export const isDetailed = ({ programme, period, year, isCountOfPayment }: PaymentPeriod): boolean =>
  programme === "PKH" && (year === 2020 ? isCountOfPayment : period.startsWith("2024-T"));

export const DETAILED_PAYMENTS: readonly PaymentPeriod[] = PAYMENT_PERIODS.filter(isDetailed);

/** What happens to a payment that nothing in the family's life stands against, of 10,000; the rest is withdrawn whole. */
const USUAL_FATES: readonly (readonly [chance: number, fate: Fate])[] = [
  [25, fate("ACCOUNT_CHECK", "ACCOUNT_UNMATCHED")],
  [30, fate("RETURNED", "ACCOUNT_UNMATCHED")],
  [45, fate("RETURNED", "NOT_TRANSACTED")],
  [20, fate("STANDING_INSTRUCTION")],
  [90, CREDITED],
  [150, fate("WITHDRAWN", null, 50)],
];
const DUPLICATES = 10;
const DUPLICATE = fate("RETURNED", "DUPLICATE");

/** Of 100 cards not distributed, how many payments come back; the others stay on the account. */
const RETURNED_WITHOUT_CARD_PERCENT = 60;

/** Days after leaving in which a payment may still be ordered, and how often it is, of 10,000. */
const LATE_DAYS = 120;
const PAID_AFTER_GRADUATION = 400;
const RETURNED_AFTER_GRADUATION = 300;
const RETURNED_AFTER_DEATH = 2000;

/** The payments to families, by payment. */
export type TransfersOf = (payment: PaymentPeriod) => readonly Transfer[];

export const createTransfers = (
  context: DemoContext,
  detail: FamilyDetail,
  assignments: readonly BankAssignment[],
): TransfersOf => {
  const cache = new Map<PaymentPeriod, readonly Transfer[]>();
  return (payment) => {
    const made = cache.get(payment) ?? transfer(context, detail, assignments, payment);
    cache.set(payment, made);
    return made;
  };
};

const transfer = (
  context: DemoContext,
  detail: FamilyDetail,
  assignments: readonly BankAssignment[],
  payment: PaymentPeriod,
): readonly Transfer[] => {
  const { participation, members } = detail;
  const day = countDay(payment.period);
  const quarter = quarterOf(day);
  const salt = hashText(`transfer ${payment.period}`);
  const due = createEntitlement(context.published, members, payment);
  const bankOf = createBankOf(detail, assignments, day);
  const transfers: Transfer[] = [];
  const add = (family: number, hash: number, on: Day, what: Fate): void => {
    const amount = due(family, on);
    if (amount > 0) transfers.push({ family, bankId: bankOf(family), amount, fate: what, hash });
  };
  for (let family = 0; family < participation.size; family += 1) {
    const hash = mix(participation.hash[family] ?? 0, salt);
    if (!takesPart(participation, family, day)) {
      const late = lateFate(detail, family, day, hash);
      if (late !== null) add(family, hash, (participation.left[family] ?? 0) - 1, late);
    } else if (quarter === undefined || !isSuspendedIn(participation, family, quarter)) {
      add(family, hash, day, usualFate(cardOf(detail, family), hash));
      if (draw(mix(hash, 1), 10_000) < DUPLICATES) add(family, mix(hash, 2), day, DUPLICATE);
    }
  }
  return transfers;
};

const usualFate = (card: number, hash: number): Fate => {
  if (card === BLOCKED) return fate("RETURNED", "ACCOUNT_CLOSED");
  if (card === NOT_DISTRIBUTED)
    return draw(hash, 100) < RETURNED_WITHOUT_CARD_PERCENT ? fate("RETURNED", "CARD_NOT_DISTRIBUTED") : CREDITED;
  let left = draw(hash, 10_000);
  return USUAL_FATES.find(([chance]) => (left -= chance) < 0)?.[1] ?? WITHDRAWN;
};

/** A family that left shortly before is at times still on the list; null where it is not. */
const lateFate = ({ participation }: FamilyDetail, family: number, day: Day, hash: number): Fate | null => {
  const [left, exit] = [participation.left[family] ?? NEVER, participation.exit[family] ?? 0];
  if (left > day || left + LATE_DAYS < day) return null;
  const chance = draw(hash, 10_000);
  if (exit === DECEASED) return chance < RETURNED_AFTER_DEATH ? fate("RETURNED", "DECEASED") : null;
  if (exit > LAST_GRADUATION) return null;
  if (chance < PAID_AFTER_GRADUATION) return WITHDRAWN;
  return chance < PAID_AFTER_GRADUATION + RETURNED_AFTER_GRADUATION ? fate("RETURNED", "ALREADY_GRADUATED") : null;
};

/** Whether the money reached the account and stayed there, or was taken from it. */
export const isCredited = ({ fate: { stage } }: Transfer): boolean => stage === "CREDITED" || stage === "WITHDRAWN";

/** Whether the treasury ordered it; a payment that fails at the check of accounts is not. */
export const isOrdered = ({ fate: { stage } }: Transfer): boolean => stage !== "ACCOUNT_CHECK";

/** What was withdrawn, in whole thousands. */
export const withdrawnAmount = ({ amount, fate: { withdrawn } }: Transfer): number =>
  Math.floor((amount * withdrawn) / 100_000) * 1000;
