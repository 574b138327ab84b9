import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { setScope } from "../../../../platform/access/scoped-database.ts";
import { compileToFunction, interpret } from "../../../../platform/serve-subgraph/compile.ts";
import {
  brokenChecks,
  codesOf,
  counted,
  GOVERNOR,
  INPUT,
  madeBy,
  record,
  recorded,
  stored,
  TODAY,
  update,
  useRecording,
  viewer,
} from "./record-kit.ts";

const kitOf = useRecording();

test("what is recorded is there, counts in every region above, and moves the revision of their figures", async () => {
  const { data, errors } = await record();
  expect(errors).toEqual([]);
  expect(data?.["recordCoordinationAction"]).toMatchObject({
    action: INPUT.action,
    status: "OVERDUE",
    statusOn: TODAY,
    version: 1,
    provenance: "IMPORTED",
    recordedBy: "persona:governor:35",
    region: { code: "35.01", coordination: { agreed: 1, done: 0, overdue: 1 } },
    history: [{ version: 1, by: "persona:governor:35", changes: [] }],
  });
  expect(await counted()).toEqual([
    ["35", 1, 0, 1],
    ["35.01", 1, 0, 1],
    ["ID", 1, 0, 1],
  ]);
  const revisions = await stored("figure_revision", ["region_code", "period"]);
  expect(revisions).toEqual(expect.arrayContaining([["35"], ["35.01"], ["ID"]].map(([code]) => [code, "2024"])));
  expect(await brokenChecks()).toEqual([]);
});

test("an update marks it done, keeps the version before, and moves the figures in the same answer", async () => {
  const { id } = await recorded();
  const { data, errors } = await update({ id, version: 1, doneOn: "2024-05-01", note: "Selesai  di semua desa" });
  expect(errors).toEqual([]);
  expect(data?.["updateCoordinationAction"]).toMatchObject({
    id,
    status: "DONE",
    version: 2,
    doneOn: "2024-05-01",
    dueOn: "2024-06-30",
    note: "Selesai di semua desa",
    region: { coordination: { agreed: 1, done: 1, overdue: 0 } },
    history: [
      {
        version: 2,
        changes: [
          { field: "doneOn", before: null, after: "2024-05-01" },
          { field: "note", before: null, after: "Selesai di semua desa" },
        ],
      },
      { version: 1, changes: [] },
    ],
  });
  const opened = await update({ id, version: 2, doneOn: null, dueOn: null });
  expect(opened.data?.["updateCoordinationAction"]).toMatchObject({ status: "AGREED", dueOn: null, version: 3 });
  expect(await counted()).toEqual([
    ["35", 1, 0, 0],
    ["35.01", 1, 0, 0],
    ["ID", 1, 0, 0],
  ]);
  expect(await brokenChecks()).toEqual([]);
});

test("an update that changes nothing makes no version", async () => {
  const { id } = await recorded();
  expect((await update({ id, version: 1, dueOn: INPUT.dueOn })).data?.["updateCoordinationAction"]).toMatchObject({
    version: 1,
    history: [{ version: 1 }],
  });
});

describe("an idempotency key", () => {
  const idempotencyKey = "satu-kunci-saja";

  test("sent again with the same input gives the same answer and writes nothing", async () => {
    const first = await record({ idempotencyKey });
    const { id } = madeBy(first);
    await update({ id, version: 1, note: "kemudian" });
    const again = await record({ idempotencyKey });
    expect(again.errors).toEqual([]);
    expect(again.data?.["recordCoordinationAction"]).toMatchObject({ id, version: 1, note: null });
    expect(await counted()).toEqual([
      ["35", 1, 0, 1],
      ["35.01", 1, 0, 1],
      ["ID", 1, 0, 1],
    ]);
  });

  test("sent twice at the same time writes once", async () => {
    const answers = await Promise.all([record({ idempotencyKey }), record({ idempotencyKey })]);
    const ids = answers.map((answer) => madeBy(answer).id);
    expect(new Set(ids).size).toBe(1);
    expect(await stored("coordination_action", ["version"])).toEqual([[1]]);
  });

  test("with another input is refused, and holds for its sender only", async () => {
    await recorded({ idempotencyKey });
    expect(codesOf(await record({ idempotencyKey, note: "lain" }))).toEqual([["IDEMPOTENCY_KEY_REUSED", {}]]);
    await recorded({ idempotencyKey, region: "35.02" }, viewer("regency:35.02"));
  });

  test("that is no key is refused", async () => {
    expect(codesOf(await record({ idempotencyKey: "dua kata" }))).toEqual([["IDEMPOTENCY_KEY_MALFORMED", {}]]);
  });
});

describe("whoever may not", () => {
  test("records nothing elsewhere, and changes nothing there", async () => {
    const foreign = { field: "region", region: "33.07", regions: "35" };
    expect(codesOf(await record({ region: "33.07" }))).toEqual([["REGION_NOT_YOURS", foreign]]);
    const { id } = await recorded({ region: "33.07" }, viewer("governor:33"));
    const refused = await update({ id, version: 1, note: "x" });
    expect(codesOf(refused)).toEqual([["REGION_NOT_YOURS", { ...foreign, field: "id" }]]);
    expect(await stored("coordination_action", ["version"])).toEqual([[1]]);
  });

  test.each(["analyst", "auditor", "operator"])("writes nothing as %s", async (name) => {
    const answer = await record({}, { ...viewer(name), regions: GOVERNOR.regions });
    expect(answer.errors.map(({ extensions }) => extensions?.["code"])).toEqual(["FORBIDDEN"]);
    expect(await stored("coordination_action", ["version"])).toEqual([]);
  });

  test("is held by PostgreSQL itself: a row of another region is not taken", async () => {
    await recorded();
    const trx = await kitOf().db.transaction();
    await setScope(trx, ["33"]);
    expect(await trx("coordination_action").select("id")).toEqual([]);
    const change = trx.raw(
      `insert into coordination_action (regency_code, agreed_on, action, told_on, source_id)
        values ('35.01', '2024-01-01', 'x', '2024-01-01', 's')`,
    );
    await expect(change).rejects.toThrow(/row-level security/);
    await trx.rollback();
  });
});

test("somebody else's change in between is a conflict that names what changed", async () => {
  const { id } = await recorded();
  await update({ id, version: 1, dueOn: "2024-12-31" });
  const late = await update({ id, version: 1, note: "x" }, viewer("regency:35.01"));
  expect(codesOf(late)).toEqual([["ACTION_CHANGED", { version: 2, changed: "dueOn" }]]);
});

test.each([
  [{ region: "35" }, "REGION_LEVEL_UNFIT", "region"],
  [{ region: "35.99" }, "REGION_LEVEL_UNFIT", "region"],
  [{ action: " \u200B " }, "TEXT_MISSING", "action"],
  [{ action: "a".repeat(501) }, "TEXT_TOO_LONG", "action"],
  [{ note: "KK 3507 0112 3456 7890" }, "TEXT_HAS_IDENTITY", "note"],
  [{ responsible: "NIK\u200B35070112\u200B34567890" }, "TEXT_HAS_IDENTITY", "responsible"],
  [{ dueOn: "2024-02-30" }, "DAY_UNKNOWN", "dueOn"],
  [{ dueOn: "2024-01-31" }, "DAY_TOO_EARLY", "dueOn"],
  [{ doneOn: "2024-01-31" }, "DAY_TOO_EARLY", "doneOn"],
  [{ doneOn: "2099-01-01" }, "DAY_TOO_LATE", "doneOn"],
  [{ agreedOn: "2099-01-01", dueOn: "2099-02-01" }, "DAY_TOO_LATE", "agreedOn"],
])("%j is refused as %s at its field, and nothing is written", async (input, code, field) => {
  const answer = await record(input);
  expect(answer.errors.map(({ extensions }) => extensions)).toMatchObject([{ code, details: { field } }]);
  expect(JSON.stringify(answer.errors)).not.toContain("34567890".slice(0, 6));
  expect(await stored("coordination_action", ["version"])).toEqual([]);
});

test("the same words of the same meeting are one action, whose id the refusal tells", async () => {
  const { id } = await recorded();
  expect(codesOf(await record())).toEqual([["ACTION_EXISTS", { action: id }]]);
});

describe.each([
  ["compiled", compileToFunction],
  ["interpreted", interpret],
])("two root fields, %s", (_, compile) => {
  test("are done one after the other, and each sees the figures after itself", async () => {
    const { data, errors } = await kitOf().ask(
      `mutation ($one: RecordCoordinationActionInput!, $two: RecordCoordinationActionInput!) {
        one: recordCoordinationAction(input: $one) { region { coordination(year: 2024) { agreed } } }
        two: recordCoordinationAction(input: $two) { region { coordination(year: 2024) { agreed } } }
      }`,
      {
        one: { idempotencyKey: randomUUID(), ...INPUT },
        two: { idempotencyKey: randomUUID(), ...INPUT, action: "SINTETIS yang kedua" },
      },
      compile,
      GOVERNOR,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      one: { region: { coordination: { agreed: 1 } } },
      two: { region: { coordination: { agreed: 2 } } },
    });
  });
});
