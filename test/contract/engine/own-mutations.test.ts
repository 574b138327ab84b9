import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { EngineName } from "../../../gateway/engine/engine.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";
import { startTestGraph, type TestGraph } from "../../support/test-graph.ts";

// Actions recorded through both engines, each over an empty database of social welfare of its own; the other sources have the
// demo data, which nothing here writes.

const ENGINES = ["compiled", "apollo"] satisfies EngineName[];

const RESULT = `{
  id action status version recordedBy
  region { code name kind parent { name } coordination(year: 2024) { agreed done overdue } }
  history { version by changes { field before after } }
}`;
const TWO = `mutation ($one: RecordCoordinationActionInput!, $two: RecordCoordinationActionInput!) {
  one: recordCoordinationAction(input: $one) ${RESULT}
  two: recordCoordinationAction(input: $two) ${RESULT}
}`;
const UPDATE = `mutation ($input: UpdateCoordinationActionInput!) { updateCoordinationAction(input: $input) ${RESULT} }`;
const BOTH = `mutation ($update: UpdateCoordinationActionInput!, $record: RecordCoordinationActionInput!) {
  recordCoordinationAction(input: $record) ${RESULT}
  updateCoordinationAction(input: $update) ${RESULT}
}`;
const LIST = `{ coordinationActions(within: "35", year: 2024, first: 1) {
  nodes ${RESULT} edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount
} }`;

const INPUT = { region: "35.07", agreedOn: "2024-02-01", dueOn: "2024-06-30" };

let databases: readonly TestDatabase[];
let graphs: readonly TestGraph[];
beforeAll(async () => {
  databases = await Promise.all(ENGINES.map(() => createTestDatabase()));
  graphs = await Promise.all(
    ENGINES.map((engine, place) =>
      startTestGraph(engine, {
        SINERGI_DEMO: "none",
        SOCIAL_WELFARE_DATABASE_URL: databases[place]?.url,
      }),
    ),
  );
}, 120_000);
afterAll(async () => {
  await Promise.all(graphs.map((graph) => graph.stop()));
  await Promise.all(databases.map((database) => database.stop()));
});

interface Recorded {
  readonly id: string;
}

/** Everything that one engine's graph answers to the same acts, with ids in the order of their appearance. */
const story = async (graph: TestGraph): Promise<unknown> => {
  const token = await graph.tokenFor("governor:35");
  const ask = (text: string, variables: Readonly<Record<string, unknown>> = {}) =>
    graph.ask(text, variables, { token });
  const input = (given: object) => ({ idempotencyKey: randomUUID(), ...given });

  const one = input({ ...INPUT, action: "SYNTHETIC one" });
  const first = await ask(TWO, { one, two: input({ ...INPUT, action: "SYNTHETIC two" }) });
  if (!first.data) throw new Error("nothing was answered");
  const { id } = first.data["one"] as Recorded;
  const answers = [
    first,
    await ask(TWO, { one, two: input({ ...INPUT, action: "SYNTHETIC two" }) }),
    await ask(UPDATE, { input: input({ id, version: 1, doneOn: "2024-03-01" }) }),
    await ask(UPDATE, { input: input({ id, version: 1, note: "late" }) }),
    await ask(UPDATE, { input: input({ id, version: 2, dueOn: null }) }),
    await ask(BOTH, {
      update: input({ id, version: 3, note: "still done" }),
      record: input({ ...INPUT, region: "33.07", action: "SYNTHETIC elsewhere" }),
    }),
    await ask(LIST),
  ];
  const told = answers.map(({ status, data, errors, calls }) => ({
    status,
    data,
    errors: errors?.map(({ path, extensions: { code, details } }) => ({ path, code, details })),
    calls: calls.toSorted(),
  }));
  const ids: string[] = [];
  const text = JSON.stringify(told).replaceAll(/MzUuMDcv[\w-]+/g, (found) => {
    if (!ids.includes(found)) ids.push(found);
    return `action ${ids.indexOf(found) + 1}`;
  });
  return JSON.parse(text.replaceAll(/"(cursor|endCursor)":"[\w-]+"/g, '"$1":"…"'));
};

test("both engines answer mutations alike: in order, once, and with what other sources know of the region", async () => {
  const [compiled, stock] = await Promise.all(graphs.map(story));
  expect(compiled).toEqual(stock);
  const region = { code: "35.07", name: "Kabupaten Malang", kind: "KABUPATEN", parent: { name: "Jawa Timur" } };
  expect(compiled).toMatchObject([
    {
      data: {
        one: { id: "action 1", region: { ...region, coordination: { agreed: 1, overdue: 1 } } },
        two: { id: "action 2", region: { ...region, coordination: { agreed: 2, overdue: 2 } } },
      },
    },
    { data: { one: { id: "action 1", version: 1 }, two: null }, errors: [{ path: ["two"], code: "ACTION_EXISTS" }] },
    {
      data: {
        updateCoordinationAction: {
          version: 2,
          status: "DONE",
          region: { coordination: { agreed: 2, done: 1, overdue: 1 } },
        },
      },
    },
    { data: { updateCoordinationAction: null }, errors: [{ code: "ACTION_CHANGED", details: { changed: "doneOn" } }] },
    { data: { updateCoordinationAction: { version: 3 } } },
    {
      data: { recordCoordinationAction: null, updateCoordinationAction: { version: 4 } },
      errors: [{ path: ["recordCoordinationAction"], code: "REGION_NOT_YOURS" }],
    },
    { data: { coordinationActions: { nodes: [{ id: "action 2", status: "OVERDUE" }], totalCount: 2 } } },
  ]);
}, 60_000);
