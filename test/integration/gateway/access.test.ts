import { buildSubgraphSchema } from "@apollo/subgraph";
import { composeServices } from "@apollo/composition";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type GraphQLSchema, parse } from "graphql";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { createGateway, type Gateway } from "../../../gateway/server.ts";
import { OPEN_DOOR, SCOPES, type Viewer } from "../../../platform/access/viewer.ts";
import { createFrozenTransport } from "../../support/federations/local-transport.ts";
import { quietLog } from "../../support/seeded-sources.ts";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [
  "@key", "@policy", { name: "@authenticated", as: "@signedIn" }, { name: "@requiresScopes", as: "@needs" }
])`;

/** A federation of somebody else, with all three access directives, two of them renamed. */
const SUBGRAPHS = {
  patients: `${LINK}
    type Query { patients: [Patient!]! ward: String @signedIn }
    type Mutation { admit(name: String!): Patient discharge(id: ID!): ID @needs(scopes: [["registry:write"]]) }
    type Patient @key(fields: "id") { id: ID! name: String @needs(scopes: [["identity:read"], ["audit:read"]]) bed: Int! @signedIn }`,
  results: `${LINK}
    type Patient @key(fields: "id") { id: ID! verdict: String @policy(policies: [["doctor"]]) tests: [Result!] }
    type Result @needs(scopes: [["family:read"]]) { value: Float }`,
} as const;

const discharged: unknown[] = [];
const patient = ({ id }: { readonly id: string }) => ({ id, name: `Patient ${id}`, bed: Number(id) });
const RESOLVERS = {
  patients: {
    Query: { patients: () => ["1", "2"].map((id) => patient({ id })), ward: () => "north" },
    Mutation: {
      admit: () => patient({ id: "3" }),
      discharge(_: unknown, { id }: { readonly id: string }) {
        discharged.push(id);
        return id;
      },
    },
    Patient: { __resolveReference: patient },
  },
  results: {
    Patient: { __resolveReference: patient, verdict: () => "well", tests: () => [{ value: 36.6 }] },
  },
};

const VIEWERS: Readonly<Record<string, Viewer>> = {
  public: OPEN_DOOR,
  nobody: { ...OPEN_DOOR, subject: "nobody" },
  nurse: { ...OPEN_DOOR, subject: "nurse", scopes: ["family:read", "identity:read"] },
  chief: { ...OPEN_DOOR, subject: "chief", scopes: SCOPES },
};

const names = ["patients", "results"] as const;
const { supergraphSdl } = composeServices(
  names.map((name) => ({ name, url: `http://${name}.test`, typeDefs: parse(SUBGRAPHS[name]) })),
);
const schemas = new Map<string, GraphQLSchema>(
  names.map((name) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(SUBGRAPHS[name]), resolvers: RESOLVERS[name] as never }]),
  ]),
);

describe.each(ENGINES)("with the engine %s", (engine) => {
  let gateway: Gateway;
  const queries: string[] = [];
  beforeAll(async () => {
    gateway = await createGateway(
      { port: 0, engine, supergraph: { sdl: supergraphSdl ?? "" }, joinQueries: true },
      {
        transportFor(name) {
          const schema = schemas.get(name);
          if (schema === undefined) throw new Error(name);
          const transport = createFrozenTransport(schema, ({ query }) => queries.push(query));
          // The stock executor merges into what it is given.
          return { ...transport, call: async (...given) => structuredClone(await transport.call(...given)) };
        },
        authenticate: ({ raw }) => VIEWERS[String(raw.headers["x-viewer"])] ?? OPEN_DOOR,
        log: quietLog,
      },
    );
  });
  beforeEach(() => {
    queries.length = 0;
    discharged.length = 0;
  });
  afterAll(() => gateway.stop());

  const ask = async (viewer: string, query: string) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-viewer": viewer },
      body: JSON.stringify({ query }),
    });
    const body = (await response.json()) as {
      readonly data: unknown;
      readonly errors?: ReadonlyArray<{ readonly message: string; path: unknown; extensions: Record<string, unknown> }>;
    };
    const missing = (body.errors ?? []).map(({ path, extensions }) => [path, extensions["details"]] as const);
    return { status: response.status, ...body, missing };
  };

  test("a refused field is null with an error that says what is missing, and the rest is answered", async () => {
    const { status, data, errors } = await ask("public", "{ patients { id name } ward }");
    expect({ status, data }).toEqual({
      status: 200,
      data: {
        patients: [
          { id: "1", name: null },
          { id: "2", name: null },
        ],
        ward: null,
      },
    });
    expect(errors).toHaveLength(3);
    expect(errors?.[0]).toMatchObject({
      path: ["patients", 0, "name"],
      extensions: {
        code: "FORBIDDEN",
        details: { field: "Patient.name", missing: "token, scope identity:read / audit:read", places: 1 },
        requestId: expect.any(String),
        retryable: false,
      },
    });
    expect(errors?.[0]?.message).toContain("Patient.name");
    expect(queries.join()).not.toMatch(/\bname\b|ward/);
  });

  test("each viewer gets what their scopes allow, whoever asked the same before or at once", async () => {
    const query = "{ patients { name verdict tests { value } } ward }";
    const nurse = {
      patients: ["1", "2"].map((id) => ({ name: `Patient ${id}`, verdict: null, tests: [{ value: 36.6 }] })),
      ward: "north",
    };
    const closed = { patients: [1, 2].map(() => ({ name: null, verdict: null, tests: null })) };
    const expected = {
      chief: nurse,
      public: { ...closed, ward: null },
      nurse,
      nobody: { ...closed, ward: "north" },
    } as const;
    for (const [viewer, data] of Object.entries(expected))
      expect([viewer, (await ask(viewer, query)).data]).toEqual([viewer, data]);
    const viewers = [...Object.keys(expected), ...Object.keys(expected)];
    const together = await Promise.all(viewers.map((viewer) => ask(viewer, query)));
    expect(together.map(({ data }) => data)).toEqual([...Object.values(expected), ...Object.values(expected)]);
  });

  test("a policy is granted to nobody", async () => {
    const { missing } = await ask("chief", "{ patients { verdict } }");
    expect(missing).toEqual([
      [["patients", 0, "verdict"], { field: "Patient.verdict", missing: "policy", places: 1 }],
      [["patients", 1, "verdict"], { field: "Patient.verdict", missing: "policy", places: 1 }],
    ]);
  });

  test("a refused field that is never null takes its parents with it", async () => {
    expect(await ask("public", "{ patients { id bed } }")).toMatchObject({
      status: 200,
      data: null,
      missing: [[["patients", 0, "bed"], { field: "Patient.bed", missing: "token", places: 1 }]],
    });
  });

  test("nobody is asked where nothing is allowed", async () => {
    expect((await ask("public", "{ ward again: ward }")).data).toEqual({ ward: null, again: null });
    expect(queries).toEqual([]);
  });

  test("of mutations, those that are refused do not happen", async () => {
    const mutation = 'mutation { discharge(id: "1") admit(name: "a") { id } }';
    expect((await ask("nurse", mutation)).data).toEqual({ discharge: null, admit: { id: "3" } });
    expect(discharged).toEqual([]);
    expect((await ask("chief", mutation)).data).toEqual({ discharge: "1", admit: { id: "3" } });
    expect(discharged).toEqual(["1"]);
  });

  test("the schema is everybody's to read, and tells nothing of marks", async () => {
    const { data } = await ask("public", "{ __schema { directives { name } types { name fields { name } } } ward }");
    expect(JSON.stringify(data)).toContain('"verdict"');
    expect(JSON.stringify(data)).not.toMatch(/signedIn|needs|Scope|Policy/);
  });
});
