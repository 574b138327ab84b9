import { assignedOn, type BankAssignment, drawBank } from "../demo/bank-assignments.ts";
import type { Demo } from "../demo/demo.ts";
import { dayOf, formatDay } from "../demo/family-detail/days.ts";
import { createDue } from "../demo/family-detail/entitlement.ts";
import { draw, mix } from "../demo/hash.ts";
import type { RegionTree } from "../demo/tree.ts";
import type { GeneratedFamily } from "./families.ts";
import type { Cells } from "./family-cells.ts";

/** The payment that lists of transfers are of. */
const PAYMENT = { period: "2025-T4", year: 2025, partsOfYear: 4 } as const;
const PAID_FROM = dayOf(2025, 10, 20);

/** What becomes of payments, of 10,000; the rest is withdrawn. */
const RETURNED = 150;
const LEFT_ON_ACCOUNT = 250;
const REASONS = ["Rekening Tidak Sesuai", "Tidak Bertransaksi", "Rekening Tutup", "KKS Belum Didistribusikan"] as const;

const SALT = { bank: 21, fate: 22, day: 23, reason: 24 } as const;

/**
 * Makes of a family its row of the format `transfers`; undefined for one whose payments are suspended, which is on no list.
 */
export const createTransferCells = ({
  context,
  assignments,
}: Demo): ((family: GeneratedFamily) => Cells | undefined) => {
  const { tree, published } = context;
  const day = formatDay(PAID_FROM) ?? "";
  const paying = assignedOn(
    assignments.filter(({ programme }) => programme === "PKH"),
    day,
  );
  const banksOf = createBanksOf(tree, paying);
  const dueOf = createDue(published, PAYMENT);
  return ({ village, number, hash, cardNumber, isSuspended, members }) => {
    if (isSuspended) return undefined;
    const bank = drawBank(banksOf(village.code.slice(0, 5)), mix(hash, SALT.bank));
    if (bank === undefined) throw new Error(`No bank pays PKH in ${village.code}.`);
    const amount = dueOf((take) => {
      for (const [component, count] of members.entries()) for (let one = 0; one < count; one += 1) take(component);
    });
    return {
      card: cardNumber,
      village: village.code,
      villageName: village.name,
      account: `0000${String(number).padStart(8, "0")}`, // no bank's numbers begin so
      programme: "PKH",
      period: PAYMENT.period,
      orderNumber: `SYNTHETIC/${PAYMENT.period}/${bank}`,
      bank,
      amount,
      ...fateOf(hash),
    };
  };
};

/** The banks of one regency after another: most families live where the one before lives. */
const createBanksOf = (tree: RegionTree, paying: readonly BankAssignment[]) => {
  let latest: string | undefined;
  let banks: readonly BankAssignment[] = [];
  return (code: string): readonly BankAssignment[] => {
    if (code !== latest) banks = paying.filter(({ regency }) => tree.codes[regency] === code);
    latest = code;
    return banks;
  };
};

const fateOf = (hash: number): Cells => {
  const chance = draw(mix(hash, SALT.fate), 10_000);
  const credited = PAID_FROM + draw(mix(hash, SALT.day), 5);
  const on = (days: number): string => formatDay(credited + days) ?? "";
  if (chance < RETURNED)
    return {
      creditedOn: "",
      withdrawnOn: "",
      returnedOn: on(30),
      returnReason: REASONS[draw(mix(hash, SALT.reason), REASONS.length)] ?? "",
    };
  const withdrawnOn = chance < RETURNED + LEFT_ON_ACCOUNT ? "" : on(draw(mix(hash, SALT.reason), 25));
  return { creditedOn: on(0), withdrawnOn, returnedOn: "", returnReason: "" };
};
