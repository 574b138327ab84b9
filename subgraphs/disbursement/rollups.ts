import type { FigureTable } from "../../platform/import/write/figure-table.ts";

/** Families and money of each payment, step by step. */
export const DISBURSEMENT_ROLLUP: FigureTable = {
  table: "disbursement_rollup",
  keys: ["programme", "period"],
  sums: [
    "ordered_families",
    "ordered_amount",
    "credited_families",
    "credited_amount",
    "withdrawn_families",
    "withdrawn_amount",
    "returned_families",
    "returned_amount",
  ],
  parts: "DISTRICT",
  hasDetailSource: true,
};

/** What each bank credited of a payment, in regencies and above. */
export const BANK_ROLLUP: FigureTable = {
  table: "bank_rollup",
  keys: ["programme", "period", "bank_id"],
  sums: ["credited_families", "credited_amount"],
  hasDetailSource: false,
};
