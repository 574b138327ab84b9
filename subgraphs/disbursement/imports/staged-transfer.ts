import type { ReadRow } from "../../../platform/import/format.ts";
import type { StagedRow, Target } from "../../../platform/import/write/target.ts";
import type { DisbursementStage } from "../types.generated.ts";
import type { ListedTransfer } from "./transfers.ts";

export const TRANSFER: Target = {
  table: "transfer",
  key: ["regency_code", "ref"],
  columns: [
    "regency_code",
    "ref",
    "family_id",
    "village_code",
    "programme",
    "period",
    "sp2d_number",
    "bank_id",
    "amount",
    "stage",
    "credited_on",
    "withdrawn_on",
    "withdrawn_amount",
    "returned_on",
    "return_reason",
    "source_id",
  ],
};

/** Digits of a family's hash that a reference has: it fits its column, and no two families of an order share them. */
const HASH_DIGITS = 15;

/** Lists name no payment by a number that is theirs alone: it is known by its period, its order and its family. */
const refOf = ({ period, orderNumber, card }: ListedTransfer): string =>
  `${period}-${orderNumber}-${card.cardHmac.toString("hex").slice(0, HASH_DIGITS)}`;

/** How far a payment got: what a bank lists was ordered, and the bank was told to credit it. */
const stageOf = ({ creditedOn, withdrawnOn, returnReason }: ListedTransfer): DisbursementStage => {
  if (returnReason !== null) return "RETURNED";
  if (withdrawnOn !== null) return "WITHDRAWN";
  return creditedOn === null ? "STANDING_INSTRUCTION" : "CREDITED";
};

/** A payment as its table has it. */
export const stagedTransfer =
  (sourceId: string) =>
  ({ line, row }: ReadRow<ListedTransfer>): StagedRow => ({
    line,
    values: [
      row.card.regencyCode,
      refOf(row),
      row.card.familyId,
      row.village,
      row.programme,
      row.period,
      row.orderNumber,
      row.bank,
      row.amount,
      stageOf(row),
      row.creditedOn,
      row.withdrawnOn,
      row.withdrawnOn === null ? null : (row.withdrawnAmount ?? row.amount),
      row.returnedOn,
      row.returnReason,
      sourceId,
    ],
  });
