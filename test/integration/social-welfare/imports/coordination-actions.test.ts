import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { setScope } from "../../../../platform/access/scoped-database.ts";
import { queryRows } from "../../../../platform/database/query-rows.ts";
import { anyFormat } from "../../../../platform/import/format.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import type { RegionResolver } from "../../../../platform/import/regions/resolver.ts";
import { coordinationActions } from "../../../../subgraphs/social-welfare/imports/coordination-actions.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { asFile, type Cells, importText } from "../../../support/import-text.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../../support/subgraph-kit.ts";
import { coordination } from "../fixtures.ts";

const HEADINGS = ["Kode Kab/Kota", "Tanggal Rakor", "Kesepakatan", "Batas Waktu", "Tanggal Selesai"];

let kit: SubgraphKit;
let regions: RegionResolver;
beforeAll(async () => {
  kit = await openSubgraph(socialWelfare);
  regions = await readRegionResolver(kit.db);
});
beforeEach(() => kit.store({}));
afterAll(() => kit.stop());

const action = (number: number, given: Cells = {}): Cells => ({
  "Kode Kab/Kota": "33.07",
  "Tanggal Rakor": "2025-02-10",
  Kesepakatan: `SYNTHETIC kesepakatan ${number}`,
  "Batas Waktu": "2025-06-30",
  "Tanggal Selesai": "",
  ...given,
});

const importActions = (rows: readonly Cells[], asOf: string) =>
  importText(kit.db, anyFormat(coordinationActions), asFile(HEADINGS, rows), { regions, asOf });

const counted = async () =>
  (
    await queryRows<{ code: string; agreed: number; done: number; overdue: number }>(
      kit.db,
      "counted",
      "select region_code as code, agreed, done, overdue from coordination_rollup where year = 2025 order by region_code",
    )
  ).map(({ code, agreed, done, overdue }) => [code, agreed, done, overdue]);

test("actions are counted by year with those done and overdue, in every region above, and a later list supersedes", async () => {
  const synthetic = { year: 2025, agreed: 9, done: 5, overdue: 1, source_id: SOURCES.synthetic.id };
  await kit.store({
    coordination_rollup: ["ID", "33", "33.07"].map((region_code) => coordination({ ...synthetic, region_code })),
  });
  const rows = [action(1), action(2, { "Tanggal Selesai": "2025-03-01" }), action(3, { "Kode Kab/Kota": "35.01" })];
  expect(await importActions(rows, "2025-05-01")).toMatchObject({ rowsTaken: 3, rowsFlagged: 0 });
  expect(await counted()).toEqual([
    ["33", 2, 1, 0],
    ["33.07", 2, 1, 0],
    ["35", 1, 0, 0],
    ["35.01", 1, 0, 0],
    ["ID", 3, 1, 0],
  ]);
  const later = [action(3, { "Kode Kab/Kota": "35.01", "Tanggal Selesai": "2025-01-01" }), action(4), action(4)];
  expect(await importActions(later, "2025-12")).toMatchObject({
    rowsTaken: 2,
    reasons: { DONE_BEFORE_AGREED: 1, DUPLICATE_KEY: 1 },
  });
  expect(await counted()).toEqual([
    ["33", 3, 1, 2],
    ["33.07", 3, 1, 2],
    ["35", 1, 1, 0],
    ["35.01", 1, 1, 0],
    ["ID", 4, 2, 2],
  ]);
  expect(await importActions(later, "2025-12")).toMatchObject({ outcome: "BEFORE" });
  const trx = await kit.db.transaction();
  await setScope(trx, ["ID"]);
  const kept = await trx("superseded_row").where({ table_name: "coordination_action" }).pluck("content");
  expect(kept).toMatchObject([{ regency_code: "35.01", done_on: null }]);
  for (const [name, text] of Object.entries(socialWelfare.checks))
    expect([name, (await trx.raw(text)).rows]).toEqual([name, []]);
  await trx.commit();
});
