import type { Knex } from "knex";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createScopedDatabase, type ScopedDatabase } from "../../../platform/access/scoped-database.ts";
import { parseFamilyId } from "../../../platform/identity/family-id.ts";
import { parsePeriod, periodsWithin } from "../../../platform/period.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import * as families from "../../../subgraphs/social-welfare/family-repository.ts";
import * as lists from "../../../subgraphs/social-welfare/family-list-repository.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { familyId } from "../../support/family-id.ts";
import { familyViewer } from "../../support/family-viewers.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
});
afterAll(() => kit.stop());

const asked = ["33.07", "53.14"].map((regency) => parseFamilyId(familyId(regency, 1)));
const staff = asked.map(({ regencyCode }) => ({ regencyCode, ref: "P-1" }));
const codes = ["33", "33.07"].map(parseRegionCode);
const filter = { status: "ACTIVE", component: "PRIMARY", cohort: 2015 } as const;
const after = { regencyCode: parseRegionCode("33.07"), villageCode: parseRegionCode("33.07.01.2001"), id: "33.07-0" };

const repository = { ...families, ...lists };

/** Every question of the repositories: a new one does not compile without its line here. */
const QUESTIONS: { readonly [Name in keyof typeof repository]: (db: ScopedDatabase) => Promise<unknown> } = {
  familiesById: (db) => families.familiesById(db, asked),
  familyByCard: (db) => families.familyByCard(db, Buffer.alloc(16)),
  statusesByFamily: (db) => families.statusesByFamily(db, asked),
  membersByFamily: (db) => families.membersByFamily(db, asked),
  registryByFamily: (db) => families.registryByFamily(db, asked),
  checksByFamily: (db) => families.checksByFamily(db, asked, periodsWithin(parsePeriod("2024"))),
  attendanceByFamily: (db) => families.attendanceByFamily(db, asked, 2024),
  graduationsByFamily: (db) => families.graduationsByFamily(db, asked),
  recertificationsByFamily: (db) => families.recertificationsByFamily(db, asked),
  complementaryByFamily: (db) => families.complementaryByFamily(db, asked),
  identitiesByFamily: (db) => families.identitiesByFamily(db, asked),
  staffByRef: (db) => families.staffByRef(db, staff),
  familiesServedByRef: (db) => families.familiesServedByRef(db, staff),
  familyListByRegion: (db) => lists.familyListByRegion(db, codes, filter, after, 101, 1_000),
  familyCountByRegion: (db) => lists.familyCountByRegion(db, codes, filter),
};

const scoped = (db: Knex): ScopedDatabase => createScopedDatabase(db, familyViewer(["33"]));

test.each(Object.entries(QUESTIONS))("%s is one statement, under its own name and a scope", async (name, ask) => {
  const { statements } = await kit.observe((db) => ask(scoped(db)));
  expect(statements.map((statement) => statement.name)).toEqual([name]);
  expect(statements.map(({ text, bindings }) => `${text}\n-- ${bindings.join(", ")}`).join()).toMatchSnapshot();
});

test.each(Object.entries(QUESTIONS))("%s looks for families by their regency first", async (name, ask) => {
  const { statements } = await kit.observe((db) => ask(scoped(db)));
  const conditions = statements.map(({ text }) => /\bwhere\s+([\w.]+)/.exec(text)?.[1]);
  // The look-up of cards is a table of its own, and is what finds the regency.
  expect(conditions).toEqual([name === "familyByCard" ? "card_hmac" : "regency_code"]);
});
