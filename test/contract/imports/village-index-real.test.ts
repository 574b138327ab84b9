import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkSource } from "../../../cli/check.ts";
import { seedSources } from "../../../cli/seed-sources.ts";
import { OPEN_DOOR } from "../../../platform/access/viewer.ts";
import { anyFormat } from "../../../platform/import/format.ts";
import { readRegionResolver } from "../../../platform/import/regions/read-resolver.ts";
import { type ImportOptions, type ImportSummary, runImport } from "../../../platform/import/run-import.ts";
import { villageIndex } from "../../../subgraphs/village-development/imports/village-index.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";
import { describeSharedFile } from "../../support/shared-data.ts";
import { quietProgress } from "../../support/seeded-sources.ts";
import { executorOver, TEST_KEYS } from "../../support/subgraph-kit.ts";

/** Where a reason was found, with the code of the village. */
const linesOf = async ({ db }: TestDatabase, reason: string): Promise<unknown[]> => {
  const text = `
    select column_heading, value, cells ->> 'Kode Desa' as code
    from import_finding left join import_row_aside using (run_id, line) where reason = ? order by line`;
  return (await db.raw(text, [reason])).rows;
};

describeSharedFile("idm_2024_village.csv", (file) => {
  let database: TestDatabase;
  let run: (options?: Partial<ImportOptions>) => Promise<ImportSummary>;
  let first: ImportSummary;

  beforeAll(async () => {
    const { name, database: source, migrations, checks, imports } = villageDevelopment;
    database = await createTestDatabase({ migrations });
    const { db } = database;
    const createExecute = async () => executorOver(villageDevelopment, db);
    const sources = [{ name, database: source, db, migrations, checks, imports, createExecute }];
    await seedSources(sources, "seed", TEST_KEYS, quietProgress);
    const regions = await readRegionResolver(db);
    run = (options = {}) =>
      runImport({
        db,
        format: anyFormat(villageIndex),
        file,
        regions,
        keys: TEST_KEYS,
        set: [{ heading: "tahun", text: "2024" }],
        asOf: "2024",
        ...options,
      });
    first = await run();
  }, 300_000);
  afterAll(() => database.stop());

  test("all of its 75,265 rows are accounted for, and what was found is told", async () => {
    const { rowsRead, rowsTaken, rowsRefused, rowsFlagged, reasons } = first;
    expect({ rowsRead, rowsTaken, rowsRefused, rowsFlagged, reasons }).toEqual({
      rowsRead: 75_265,
      rowsTaken: 75_241,
      rowsRefused: 24,
      rowsFlagged: 1,
      reasons: {
        CODE_SUPERSEDED: 1_016,
        DUPLICATE_KEY: 1,
        EMPTY: 20, // four villages, each without status and all four scores
        INVISIBLE_CHARACTERS: 3,
        REGION_NAME_DISAGREES: 3,
        REGION_UNKNOWN: 16,
        STATUS_DISAGREES: 1,
      },
    });
    expect(await linesOf(database, "STATUS_DISAGREES")).toEqual([
      { column_heading: "Status", value: "BERKEMBANG", code: "62.13.06.2003" },
    ]);
  });

  test("the graph answers the counts of the nation, by the file and by nothing else", async () => {
    const execute = executorOver(villageDevelopment, database.db);
    const fields = "villages kind provenance detailProvenance byStatus { status villages } sources { id asOf }";
    const { data, errors } = await execute(
      { query: `{ region(code: "ID") { villageIndex(year: 2024) { ${fields} } } }`, variables: {} },
      { requestId: "test", viewer: OPEN_DOOR },
    );
    // The file has 17,203 / 23,063 / 24,532 / 6,100 / 4,363: twenty of its villages are in no region that is known.
    expect({ data, errors }).toEqual({
      errors: undefined,
      data: {
        region: {
          villageIndex: {
            villages: 75_241,
            kind: "IDM",
            provenance: "IMPORTED",
            detailProvenance: "IMPORTED",
            byStatus: [
              { status: "INDEPENDENT", villages: 17_203 },
              { status: "ADVANCED", villages: 23_063 },
              { status: "DEVELOPING", villages: 24_521 },
              { status: "LAGGING", villages: 6_093 },
              { status: "SEVERELY_LAGGING", villages: 4_361 },
            ],
            sources: [{ id: first.sourceId, asOf: "2024" }],
          },
        },
      },
    });
  });

  test("every regency with desa has the real figures, and no invented village is left among them", async () => {
    const { rows } = await database.db.raw(
      "select source_id, count(*) as rows from village_index_rollup where year = 2024 group by 1",
    );
    expect(rows).toEqual([{ source_id: first.sourceId, rows: 82_275 }]); // the villages and all regions above them
  });

  test("no rule over the data is broken", async () => {
    const { name, checks } = villageDevelopment;
    const results = await checkSource({ name, db: database.db, checks });
    expect(results.filter(({ offending }) => offending.length > 0)).toEqual([]);
  }, 60_000);

  test("the file again changes nothing", async () => {
    expect(await run()).toEqual({ ...first, outcome: "BEFORE", unknownHeadings: [] });
  });
});
