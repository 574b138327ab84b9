import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { PERSONAS, personaOf } from "../../../platform/access/personas.ts";
import { OPEN_DOOR, type Scope } from "../../../platform/access/viewer.ts";
import type { EngineName } from "../../../gateway/engine/engine.ts";
import { startTestGraph, type TestGraph } from "../../support/test-graph.ts";

// Every mutation, tried by every role. Nothing is written, since others read the same rows: the inputs that get past the
// question of who may write are refused for what they say.

interface Attempt {
  readonly type: string;
  /** What a viewer has to have. */
  readonly scope: Scope;
  /** About a region that is nobody's among the roles; undefined where a mutation is about none. */
  readonly foreign?: object;
  /** About the region 33.07 or the viewer's own, and wrong: the code that it is refused with. */
  readonly own: object;
  readonly code: string;
  /** The only one that is asked. */
  readonly subgraph: string;
}

/** Makes the act one that is done once. */
const key = (): object => ({ idempotencyKey: randomUUID() });

const ACTION = { region: "33.07", action: "SINTETIS", agreedOn: "2099-01-01" };
const idOf = (regency: string): string =>
  Buffer.from(`${regency}/00000000-0000-4000-8000-000000000000`).toString("base64url");

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  recordCoordinationAction: {
    type: "RecordCoordinationActionInput!",
    scope: "coordination:write",
    foreign: { ...ACTION, region: "91.01" },
    own: ACTION,
    code: "DAY_TOO_LATE",
    subgraph: "social-welfare",
  },
  updateCoordinationAction: {
    type: "UpdateCoordinationActionInput!",
    scope: "coordination:write",
    foreign: { id: idOf("91.01"), version: 1 },
    own: { id: idOf("33.07"), version: 1 },
    code: "ACTION_UNKNOWN",
    subgraph: "social-welfare",
  },
  saveQuery: {
    type: "SaveQueryInput!",
    scope: "aggregate:read",
    own: { name: "x", text: "{" },
    code: "SAVED_QUERY_UNREADABLE",
    subgraph: "synergy",
  },
  deleteSavedQuery: {
    type: "DeleteSavedQueryInput!",
    scope: "aggregate:read",
    own: { id: "none" },
    code: "SAVED_QUERY_UNKNOWN",
    subgraph: "synergy",
  },
};

const schema = buildSchema(readFileSync(new URL("../../../schema/api.graphql", import.meta.url), "utf8"));

const ROLES = [
  { who: "open door", viewer: OPEN_DOOR },
  ...["analyst", "app", "operator", "auditor", "governor:33", "regency:33.07"].map((who) => ({
    who,
    viewer: personaOf(who) ?? OPEN_DOOR,
  })),
];

test("every mutation is tried, by every persona", () => {
  expect(Object.keys(ATTEMPTS).toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
  expect(new Set(ROLES.map(({ who }) => who.replace(/:.*/, "")))).toEqual(
    new Set(["open door", ...Object.keys(PERSONAS)]),
  );
});

describe.each(["compiled", "apollo"] satisfies EngineName[])("with the %s engine", (engine) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(engine);
  }, 120_000);
  afterAll(() => graph.stop());

  const attempt = async (who: string, field: string, type: string, input: object) => {
    const token = who === "open door" ? undefined : await graph.tokenFor(who);
    const { data, errors, calls } = await graph.ask(
      `mutation ($input: ${type}) { ${field}(input: $input) { __typename } }`,
      { input: { ...(field === "deleteSavedQuery" ? {} : key()), ...input } },
      token === undefined ? {} : { token },
    );
    return { data, codes: (errors ?? []).map(({ extensions }) => extensions["code"]), calls };
  };

  describe.each(Object.entries(ATTEMPTS))("%s", (field, { type, scope, foreign, own, code, subgraph }) => {
    const mayWrite = ROLES.filter(({ viewer }) => viewer.scopes.includes(scope));
    const mayNot = ROLES.filter(({ viewer }) => !viewer.scopes.includes(scope));

    test.each(mayNot)("is refused to $who before any source is asked", async ({ who }) => {
      expect(await attempt(who, field, type, own)).toEqual({
        data: { [field]: null },
        codes: ["FORBIDDEN"],
        calls: [],
      });
    });

    test.each(mayWrite)("is for $who, in their own regions only, and sent once", async ({ who }) => {
      const calls = [subgraph];
      expect(await attempt(who, field, type, own)).toEqual({ data: { [field]: null }, codes: [code], calls });
      if (foreign === undefined) return;
      expect(await attempt(who, field, type, foreign)).toEqual({
        data: { [field]: null },
        codes: ["REGION_NOT_YOURS"],
        calls,
      });
    });
  });
});
