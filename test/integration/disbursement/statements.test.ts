import type { Knex } from "knex";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parsePeriod, periodsWithin } from "../../../platform/period.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import * as repository from "../../../subgraphs/disbursement/repository.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(disbursement);
});
afterAll(() => kit.stop());

const codes = ["35", "35.78"].map(parseRegionCode);
const period = parsePeriod("2020-S1");
const periods = periodsWithin(period);
const filter = { within: parseRegionCode("35"), level: "REGENCY", programme: "PKH", period } as const;

/** Every question of the repository: a new one does not compile without its line here. */
const QUESTIONS: { readonly [Name in keyof typeof repository]: (db: Knex) => Promise<unknown> } = {
  stepsByRegion: (db) => repository.stepsByRegion(db, codes, "PKH", periods),
  paymentsByRegion: (db) => repository.paymentsByRegion(db, codes, "PKH", periods),
  bankSharesByRegion: (db) => repository.bankSharesByRegion(db, codes, "PKH", periods),
  statedByRegion: (db) => repository.statedByRegion(db, codes, "PKH", period),
  banks: (db) => repository.banks(db),
  bankAssignmentsByRegion: (db) => repository.bankAssignmentsByRegion(db, codes),
  listReconciliation: (db) => repository.listReconciliation(db, filter, periods, { after: "35.02", limit: 3 }),
  countReconciliation: (db) => repository.countReconciliation(db, filter),
  sources: (db) => repository.sources(db),
};

test.each(Object.entries(QUESTIONS))("%s is one statement, under its own name", async (name, ask) => {
  const { statements } = await kit.observe(ask);
  expect(statements.map((statement) => statement.name)).toEqual([name]);
  expect(statements.map(({ text, bindings }) => `${text}\n-- ${bindings.join(", ")}`).join()).toMatchSnapshot();
});
