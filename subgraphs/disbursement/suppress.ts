import { SUPPRESSED } from "../../platform/absence.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import { BANK, PAYMENT } from "../../platform/suppression/groups.ts";
import { isHidden } from "../../platform/suppression/hidden-bits.ts";
import { replaceFigures } from "../../platform/suppression/replace-figures.ts";
import type { BankShareRow, ShownBankShareRow, Steps } from "./rows.ts";

const NO_OTHER_STEPS = {
  orderedFamilies: null,
  orderedAmount: null,
  withdrawnFamilies: null,
  withdrawnAmount: null,
} as const;

const NO_CREDITS = { creditedFamilies: null, creditedAmount: null } as const;

/**
 * The steps of a payment as a viewer may see them. `RETURNED` is hidden in most villages and nothing is worked out from it,
 * so `stepOf` looks at its bit when it is asked for.
 */
export const suppressSteps = <Row extends Steps>(row: Row, viewer: Viewer): Row => {
  if (!isHidden(row.hidden, PAYMENT.OTHER_STEPS, viewer)) return row;
  const isRowHidden = isHidden(row.hidden, PAYMENT.CREDITED, viewer);
  return replaceFigures<Steps>(row, { ...NO_OTHER_STEPS, ...(isRowHidden ? NO_CREDITS : {}) }) as Row;
};

/** What of a step is hidden. */
export const isStepHidden = (
  hidden: number | null,
  step: "ordered" | "credited" | "withdrawn" | "returned",
  viewer: Viewer,
): boolean => isHidden(hidden, GROUP_OF_STEP[step], viewer);

const GROUP_OF_STEP = {
  ordered: PAYMENT.OTHER_STEPS,
  credited: PAYMENT.CREDITED,
  withdrawn: PAYMENT.OTHER_STEPS,
  returned: PAYMENT.RETURNED,
} as const;

export const suppressShare = (row: BankShareRow, viewer: Viewer): ShownBankShareRow =>
  isHidden(row.hidden, BANK.SHARES, viewer)
    ? { ...row, families: null, amount: null, absence: SUPPRESSED }
    : { ...row, absence: null };
