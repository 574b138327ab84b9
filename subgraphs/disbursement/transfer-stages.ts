import type { PaymentOrderRow, TransferRow } from "./family-rows.ts";
import type { DisbursementStage } from "./types.generated.ts";

/** The steps that the families of an order take together, each with where its day is kept. */
const ORDER_STAGES = [
  ["FINAL_CLOSING", "finalClosingOn"],
  ["ACCOUNT_CHECK", "accountCheckOn"],
  ["SPP", "sppOn"],
  ["SPM", "spmOn"],
  ["SP2D", "sp2dOn"],
  ["STANDING_INSTRUCTION", "standingInstructionOn"],
] as const satisfies readonly (readonly [DisbursementStage, keyof PaymentOrderRow])[];

/** The steps of a payment order whose days are known, in their order. */
export const datesOfOrder = (order: PaymentOrderRow) =>
  ORDER_STAGES.flatMap(([stage, day]) => {
    const on = order[day];
    return on === null ? [] : [{ stage, on }];
  });

/**
 * The steps a payment went through, in their order. Those before the bank are the order's, with null for their days where
 * there is no order; one that came back without an order went through nobody knows which of them.
 */
export const stagesOfTransfer = (transfer: TransferRow, order: PaymentOrderRow | null) => {
  const last = ORDER_STAGES.findIndex(([stage]) => stage === transfer.stage);
  const isPastBank = last < 0;
  const isUnknown = transfer.stage === "RETURNED" && order === null && transfer.creditedOn === null;
  const together = isPastBank ? (isUnknown ? [] : ORDER_STAGES) : ORDER_STAGES.slice(0, last + 1);
  const own = [
    ["CREDITED", transfer.creditedOn],
    ["WITHDRAWN", transfer.withdrawnOn],
    ["RETURNED", transfer.returnedOn],
  ] as const satisfies readonly (readonly [DisbursementStage, string | null])[];
  return [
    ...together.map(([stage, day]) => ({ stage, on: order?.[day] ?? null })),
    ...own.filter(([stage, on]) => on !== null || stage === transfer.stage).map(([stage, on]) => ({ stage, on })),
  ];
};
