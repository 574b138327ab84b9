import type { Knex } from "knex";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parseRegionCode } from "../../../platform/region-code.ts";
import * as repository from "../../../subgraphs/village-development/repository.ts";
import * as rollups from "../../../subgraphs/village-development/rollup-repository.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(villageDevelopment);
});
afterAll(() => kit.stop());

const codes = ["35", "35.78"].map(parseRegionCode);
const within = parseRegionCode("35");
const regions = { codes: null, within, level: "REGENCY", search: "jember" } as const;
const enterprises = { within, status: "ACTIVE" } as const;
const position = { villageCode: "35.01.01.2001", number: 7 };

/** Every question of the repositories: a new one does not compile without its line here. */
const QUESTIONS: { readonly [Name in keyof (typeof repository & typeof rollups)]: (db: Knex) => Promise<unknown> } = {
  listRegions: (db) => repository.listRegions(db, regions, { after: "35.02", limit: 3 }),
  countRegions: (db) => repository.countRegions(db, regions),
  aliasesByRegion: (db) => repository.aliasesByRegion(db, codes),
  villageFundByRegion: (db) => rollups.villageFundByRegion(db, codes, 2024),
  villageIndexByRegion: (db) => rollups.villageIndexByRegion(db, codes, 2024),
  enterpriseSummaryByRegion: (db) => rollups.enterpriseSummaryByRegion(db, codes, 2024),
  facilitationByRegion: (db) => rollups.facilitationByRegion(db, codes, 2024),
  listEnterprises: (db) => repository.listEnterprises(db, enterprises, position, 3),
  countEnterprises: (db) => repository.countEnterprises(db, enterprises),
  enterprisesById: (db) => repository.enterprisesById(db, [{ regencyCode: "35.01", number: 7 }]),
  enterprisesByRegion: (db) => repository.enterprisesByRegion(db, codes, "ACTIVE", 3),
  programmesByYear: (db) => repository.programmesByYear(db, [2020, 2021]),
  programmeSharesByRegion: (db) => repository.programmeSharesByRegion(db, codes, 2020),
  sources: (db) => repository.sources(db),
};

test.each(Object.entries(QUESTIONS))("%s is one statement, under its own name", async (name, ask) => {
  const { statements } = await kit.observe(ask);
  expect(statements.map((statement) => statement.name)).toEqual([name]);
  expect(statements.map(({ text, bindings }) => `${text}\n-- ${bindings.join(", ")}`).join()).toMatchSnapshot();
});
