import { expect, test } from "@jest/globals";
import type { ScopedDatabase } from "../../../platform/access/scoped-database.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import * as payments from "../../../subgraphs/disbursement/family-repository.ts";
import * as actions from "../../../subgraphs/social-welfare/coordination/action-repository.ts";
import * as families from "../../../subgraphs/social-welfare/family-list-repository.ts";
import * as village from "../../../subgraphs/village-development/family-repository.ts";

const within = parseRegionCode("33.07");
const transfers = {
  within,
  periods: null,
  programme: null,
  stage: null,
  returnReason: null,
  cardStatus: null,
};
const inPkh = { status: null, component: null, cohort: null };
const enrolments = { within, programme: null, year: null };
const cashAid = { within, year: 2024 };
const agreed = { within, year: 2024, status: null };

/** Pages and counts of lists that can be as long as a table. */
const LISTS: Readonly<Record<string, (db: ScopedDatabase) => Promise<unknown>>> = {
  listTransfers: (db) => payments.listTransfers(db, transfers, null, 1_000),
  countTransfers: (db) => payments.countTransfers(db, transfers),
  familyListByRegion: (db) => families.familyListByRegion(db, [within], inPkh, null, 1_000, 1_000),
  familyCountByRegion: (db) => families.familyCountByRegion(db, [within], inPkh),
  listEnrolments: (db) => village.listEnrolments(db, enrolments, null, 1_000),
  countEnrolments: (db) => village.countEnrolments(db, enrolments),
  listCashAid: (db) => village.listCashAid(db, cashAid, null, 1_000),
  countCashAid: (db) => village.countCashAid(db, cashAid),
  coordinationActions: (db) => actions.coordinationActions(db, agreed, null, 1_000),
  coordinationActionCount: (db) => actions.coordinationActionCount(db, agreed),
};

test.each(Object.entries(LISTS))("%s is planned for its values", async (name, ask) => {
  const asked: string[] = [];
  await ask({
    query: async (statement) => {
      throw new Error(`${statement} is planned for any values`);
    },
    queryList: async (statement) => {
      asked.push(statement);
      return [];
    },
  });
  expect(asked).toEqual([name]);
});
