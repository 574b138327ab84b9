import type { Knex } from "knex";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parsePeriod, periodsWithin } from "../../../platform/period.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import * as repository from "../../../subgraphs/social-welfare/repository.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
});
afterAll(() => kit.stop());

const codes = ["35", "35.78"].map(parseRegionCode);
const periods = periodsWithin(parsePeriod("2020-S1"));

/** Every question of the repository: a new one does not compile without its line here. */
const QUESTIONS: { readonly [Name in keyof typeof repository]: (db: Knex) => Promise<unknown> } = {
  familiesByRegion: (db) => repository.familiesByRegion(db, codes, periods),
  flowsByRegion: (db) => repository.flowsByRegion(db, codes, periods),
  cohortsByRegion: (db) => repository.cohortsByRegion(db, codes, periods),
  staffByRegion: (db) => repository.staffByRegion(db, codes, periods),
  graduationByRegion: (db) => repository.graduationByRegion(db, codes, 2020, periods),
  targetsByYear: (db) => repository.targetsByYear(db, [2020, 2021]),
  complaintsByRegion: (db) => repository.complaintsByRegion(db, codes, 2020),
  coordinationByRegion: (db) => repository.coordinationByRegion(db, codes, 2020),
  appealOfYear: (db) => repository.appealOfYear(db, 2020),
  recertificationRule: (db) => repository.recertificationRule(db, 2020),
  benefitRatesInForce: (db) => repository.benefitRatesInForce(db, 2020),
  sources: (db) => repository.sources(db),
};

test.each(Object.entries(QUESTIONS))("%s is one statement, under its own name", async (name, ask) => {
  const { statements } = await kit.observe(ask);
  expect(statements.map((statement) => statement.name)).toEqual([name]);
  expect(statements.map(({ text, bindings }) => `${text}\n-- ${bindings.join(", ")}`).join()).toMatchSnapshot();
});
