import type { Knex } from "knex";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createScopedDatabase } from "../../../platform/access/scoped-database.ts";
import { parseFamilyId } from "../../../platform/identity/family-id.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import * as repository from "../../../subgraphs/village-development/family-repository.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(villageDevelopment);
});
afterAll(() => kit.stop());

const families = [familyId("53.14", 1), familyId("33.07", 1)].map(parseFamilyId);
const [after = null] = families;
const within = parseRegionCode("53.14.01");
const position = { regencyCode: "53.14", familyId: familyId("53.14", 1), programme: "PKH_PLUS", year: 2023 } as const;
const enrolments = { within, programme: "PKH_PLUS", year: null } as const;
const cashAid = { within, year: 2020 } as const;
const scoped = (db: Knex) => createScopedDatabase(db, familyViewer(["53"]));

/** Every question about families: a new one does not compile without its line here. */
const QUESTIONS: { readonly [Name in keyof typeof repository]: (db: Knex) => Promise<unknown> } = {
  enrolmentsByFamily: (db) => repository.enrolmentsByFamily(scoped(db), families),
  enterpriseRolesByFamily: (db) => repository.enterpriseRolesByFamily(scoped(db), families),
  villageCashAidByFamily: (db) => repository.villageCashAidByFamily(scoped(db), families, 2020),
  listCashAid: (db) => repository.listCashAid(scoped(db), cashAid, after, 3),
  countCashAid: (db) => repository.countCashAid(scoped(db), cashAid),
  listEnrolments: (db) => repository.listEnrolments(scoped(db), enrolments, position, 3),
  countEnrolments: (db) => repository.countEnrolments(scoped(db), enrolments),
};

test.each(Object.entries(QUESTIONS))("%s is one statement, under its own name", async (name, ask) => {
  const { statements } = await kit.observe(ask);
  expect(statements.map((statement) => statement.name)).toEqual([name]);
  expect(statements.map(({ text, bindings }) => `${text}\n-- ${bindings.join(", ")}`).join()).toMatchSnapshot();
});
