import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { copyRows } from "../../../../platform/database/copy.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import { regionReferenceMigration } from "../../../../platform/regions/migration.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ migrations: [regionReferenceMigration] });
  await database.db.transaction((trx) =>
    copyRows(
      trx,
      "region_alias",
      ["scheme", "code", "region_code", "valid_from", "valid_to", "source_id"],
      [
        ["BPS", "91", "92", null, null, "test"],
        ["KEMENDAGRI", "72.01.09.2027", "72.01.24.2009", null, "2025-04-24", "test"],
        ["DJPK", "01.01", "11.05", null, "2020-12-31", "test"],
        ["DJPK", "01.01", "11.06", "2021-01-01", null, "test"],
      ],
    ),
  );
});
afterAll(() => database.stop());

test("the regions and the aliases of the tables are found", async () => {
  const resolver = await readRegionResolver(database.db);
  expect(resolver.byCode("KEMENDAGRI", "35.01.01.2001", "VILLAGE", "")).toEqual({ value: "35.01.01.2001" });
  expect(resolver.byCode("BPS", "91", "PROVINCE", "")).toEqual({ value: "92" });
  expect(resolver.byName("Kabupaten Aceh Barat", "REGENCY")).toEqual({ value: "11.05" });
  expect(resolver.byCode("KEMENDAGRI", "72.01.09.2027", "VILLAGE", "")).toEqual({
    value: "72.01.24.2009",
    corrected: "CODE_SUPERSEDED",
  });
});

test("of two regions that a code meant one after the other, the latest is found", async () => {
  const resolver = await readRegionResolver(database.db);
  expect(resolver.byCode("DJPK", "01.01", "REGENCY", "")).toEqual({ value: "11.06" });
});
