import { expect, test } from "@jest/globals";
import { parsePeriod } from "../../../../platform/period.ts";
import { parseRegionCode } from "../../../../platform/region-code.ts";
import { parseRupiah } from "../../../../platform/rupiah.ts";
import type { PaymentOrderRow, TransferRow } from "../../../../subgraphs/disbursement/family-rows.ts";
import { stagesOfTransfer } from "../../../../subgraphs/disbursement/transfer-stages.ts";

const regencyCode = parseRegionCode("53.14");
const order: PaymentOrderRow = {
  regencyCode,
  number: "1",
  programme: "PKH",
  period: parsePeriod("2020-T1"),
  bankId: "BRI",
  finalClosingOn: "2020-01-01",
  accountCheckOn: "2020-01-02",
  sppOn: "2020-01-03",
  spmOn: "2020-01-04",
  sp2dOn: "2020-01-05",
  standingInstructionOn: "2020-01-06",
  orderedFamilies: 40,
  orderedAmount: parseRupiah(9_000_000),
  absence: null,
  sourceId: "sintetis",
};
const payment = (change: Partial<TransferRow>): TransferRow => ({
  regencyCode,
  ref: "a",
  familyId: "53.14-00000000000000000000000000000001",
  villageCode: parseRegionCode("53.14.01.2001"),
  programme: "PKH",
  period: order.period,
  orderNumber: "1",
  bankId: "BRI",
  amount: parseRupiah(225_000),
  stage: "SP2D",
  creditedOn: null,
  withdrawnOn: null,
  withdrawnAmount: null,
  returnedOn: null,
  returnReason: null,
  sourceId: "sintetis",
  ...change,
});

const BEFORE_BANK =
  "FINAL_CLOSING 2020-01-01, ACCOUNT_CHECK 2020-01-02, SPP 2020-01-03, SPM 2020-01-04, SP2D 2020-01-05";
const TO_BANK = `${BEFORE_BANK}, STANDING_INSTRUCTION 2020-01-06`;
const UNDATED = "FINAL_CLOSING ?, ACCOUNT_CHECK ?, SPP ?, SPM ?, SP2D ?, STANDING_INSTRUCTION ?";
const credited = { creditedOn: "2020-01-10" };
const returned = { stage: "RETURNED", returnedOn: "2020-02-01" } as const;

test.each([
  ["goes no further than its own stage, however far the order is", {}, order, BEFORE_BANK],
  ["begins with the first step", { stage: "FINAL_CLOSING" }, order, "FINAL_CLOSING 2020-01-01"],
  [
    "went through all steps of its order when it is credited",
    { stage: "CREDITED", ...credited },
    order,
    `${TO_BANK}, CREDITED 2020-01-10`,
  ],
  [
    "is credited before it comes back, if it was",
    { ...returned, ...credited },
    order,
    `${TO_BANK}, CREDITED 2020-01-10, RETURNED 2020-02-01`,
  ],
  ["is not credited before it comes back, if it was not", returned, order, `${TO_BANK}, RETURNED 2020-02-01`],
  [
    "has no days of an order that there is not",
    { stage: "CREDITED", ...credited },
    null,
    `${UNDATED}, CREDITED 2020-01-10`,
  ],
  [
    "stopped without an order has the steps up to there",
    { stage: "ACCOUNT_CHECK" },
    null,
    "FINAL_CLOSING ?, ACCOUNT_CHECK ?",
  ],
  ["that came back without an order went nobody knows how far", returned, null, "RETURNED 2020-02-01"],
  [
    "has its last stage also when the day is not known",
    { stage: "WITHDRAWN", ...credited },
    order,
    `${TO_BANK}, CREDITED 2020-01-10, WITHDRAWN ?`,
  ],
] as const)("a payment %s", (_, change, ordered, expected) => {
  const stages = stagesOfTransfer(payment(change), ordered);
  expect(stages.map(({ stage, on }) => `${stage} ${on ?? "?"}`).join(", ")).toBe(expected);
});
