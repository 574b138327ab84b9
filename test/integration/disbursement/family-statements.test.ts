import type { Knex } from "knex";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createScopedDatabase } from "../../../platform/access/scoped-database.ts";
import { parseFamilyId } from "../../../platform/identity/family-id.ts";
import { parsePeriod, periodsWithin } from "../../../platform/period.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import * as families from "../../../subgraphs/disbursement/family-repository.ts";
import * as orders from "../../../subgraphs/disbursement/payment-order-repository.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
});
afterAll(() => kit.stop());

const asked = [familyId("53.14", 1), familyId("33.07", 1)].map(parseFamilyId);
const periods = periodsWithin(parsePeriod("2020-Q1"));
const within = parseRegionCode("53.14");
const position = ["53.14", "a-1"] as const;
const transfers = {
  within,
  periods,
  programme: "PKH",
  stage: "RETURNED",
  returnReason: null,
  cardStatus: "BLOCKED",
} as const;
const paymentOrders = { within, periods, programme: "PKH", bank: null } as const;
const scoped = (db: Knex) => createScopedDatabase(db, familyViewer(["53"]));

/** Every question about families: a new one does not compile without its line here. */
const QUESTIONS: {
  readonly [Name in keyof typeof families | keyof typeof orders]: (db: Knex) => Promise<unknown>;
} = {
  accountsByFamily: (db) => families.accountsByFamily(scoped(db), asked, true),
  transfersByFamily: (db) => families.transfersByFamily(scoped(db), asked, periods, "PKH"),
  listTransfers: (db) => families.listTransfers(scoped(db), transfers, position, 3),
  countTransfers: (db) => families.countTransfers(scoped(db), transfers),
  paymentOrdersByNumber: (db) => orders.paymentOrdersByNumber(db, [{ regencyCode: within, number: "SP2D/1" }]),
  listPaymentOrders: (db) => orders.listPaymentOrders(db, paymentOrders, position, 3),
  countPaymentOrders: (db) => orders.countPaymentOrders(db, paymentOrders),
};

test.each(Object.entries(QUESTIONS))("%s is one statement, under its own name", async (name, ask) => {
  const { statements } = await kit.observe(ask);
  expect(statements.map((statement) => statement.name)).toEqual([name]);
  expect(statements.map(({ text, bindings }) => `${text}\n-- ${bindings.join(", ")}`).join()).toMatchSnapshot();
});
