import { expect, test } from "@jest/globals";
import { anyFormat } from "../../../../platform/import/format.ts";
import { readRegionResolver } from "../../../../platform/import/regions/read-resolver.ts";
import { coordinationActions } from "../../../../subgraphs/social-welfare/imports/coordination-actions.ts";
import { eventually } from "../../../support/eventually.ts";
import { asFile, importText } from "../../../support/import-text.ts";
import { SOURCES } from "../../../support/subgraph-kit.ts";
import { brokenChecks, counted, INPUT, record, recorded, stored, TODAY, useRecording } from "./record-kit.ts";

const kitOf = useRecording();

test("what fails midway leaves nothing: no action, no key, no figure", async () => {
  await kitOf().db.raw(`create function fail_midway() returns trigger language plpgsql as $$
    begin if new.region_code = 'ID' then raise exception 'midway'; end if; return new; end $$`);
  await kitOf().db.raw(
    "create trigger fail_midway before insert or update on coordination_rollup for each row execute function fail_midway()",
  );
  const idempotencyKey = "kunci-yang-gagal";
  expect((await record({ idempotencyKey })).errors.map(({ extensions }) => extensions?.["code"])).toEqual([
    "INTERNAL_SERVER_ERROR",
  ]);
  await kitOf().db.raw("drop trigger fail_midway on coordination_rollup");
  await kitOf().db.raw("drop function fail_midway");
  expect(await stored("coordination_action", ["version"])).toEqual([]);
  expect(await stored("answered_request", ["subject"])).toEqual([]);
  expect(await counted()).toEqual([]);
  await recorded({ idempotencyKey });
});

test("a connection that is cut off while sums are written leaves nothing either", async () => {
  const idempotencyKey = "kunci-yang-terputus";
  await recorded({ region: "35.02" });
  const holder = await kitOf().db.transaction();
  await holder.raw("select from coordination_rollup where region_code = 'ID' for update");
  const cut = record({ idempotencyKey });
  const waiting = "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  await eventually(async () => (await kitOf().db.raw(waiting)).rows.length === 1);
  await kitOf().db.raw(`select pg_terminate_backend(pid) from (${waiting}) w`);
  expect((await cut).errors.map(({ extensions }) => extensions?.["code"])).toEqual(["DATABASE_UNAVAILABLE"]);
  await holder.rollback();
  expect(await stored("coordination_action", ["regency_code"])).toEqual([["35.02"]]);
  expect(await stored("answered_request", ["subject"])).toHaveLength(1);
  expect(await counted()).toEqual([
    ["35", 1, 0, 1],
    ["35.02", 1, 0, 1],
    ["ID", 1, 0, 1],
  ]);
  await recorded({ idempotencyKey });
  expect(await brokenChecks()).toEqual([]);
});

test("an import and recorded actions stand beside each other, and a list makes room for itself among invented ones only", async () => {
  const synthetic = (regency_code: string, action: string) => ({
    regency_code,
    action,
    agreed_on: "2024-03-01",
    due_on: "2024-06-30",
    told_on: "2024-12-31",
    source_id: SOURCES.synthetic.id,
  });
  await kitOf().store({ coordination_action: [synthetic("35.01", "SYNTHETIC a"), synthetic("35.02", "SYNTHETIC b")] });
  const mixed = await record();
  expect(mixed.data?.["recordCoordinationAction"]).toMatchObject({ region: { coordination: { agreed: 2 } } });
  const sources = await stored("coordination_rollup", ["region_code", "source_id"]);
  expect(sources).toContainEqual(["35.01", SOURCES.synthetic.id]);

  const row = {
    "Kode Kab/Kota": "35.01",
    "Tanggal Rakor": "2024-04-01",
    Kesepakatan: "SYNTHETIC c",
    "Batas Waktu": "",
  };
  const regions = await readRegionResolver(kitOf().db);
  const file = asFile([...Object.keys(row), "Tanggal Selesai"], [{ ...row, "Tanggal Selesai": "" }]);
  const asOf = "2024-05-01";
  expect(await importText(kitOf().db, anyFormat(coordinationActions), file, { regions, asOf })).toMatchObject({
    rowsTaken: 1,
  });
  const left = await stored("coordination_action", ["action", "regency_code"]);
  expect(left).toEqual([
    [INPUT.action, "35.01"],
    ["SYNTHETIC b", "35.02"],
    ["SYNTHETIC c", "35.01"],
  ]);
  // The day on which one was recorded is not gone back on.
  expect(await stored("coordination_action", ["told_on", "regency_code"])).toEqual([
    ["2024-12-31", "35.02"],
    [TODAY, "35.01"],
    [TODAY, "35.01"],
  ]);
});
