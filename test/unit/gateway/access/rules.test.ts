import { Supergraph } from "@apollo/federation-internals";
import { composeServices } from "@apollo/composition";
import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { readMarkedSupergraph } from "../../../../gateway/access/marked-supergraph.ts";
import { isMet, missing } from "../../../../gateway/access/requirement.ts";
import { OPEN_DOOR, type Scope, type Viewer } from "../../../../platform/access/viewer.ts";

const STANDARD = '"@key", "@authenticated", "@requiresScopes", "@policy"';

const compose = (body: string, imports = STANDARD): string => {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [${imports}])`;
  const { supergraphSdl, errors } = composeServices([
    { name: "one", url: "http://one.test", typeDefs: parse(`${link}\n${body}`) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
};

const signedIn = (...scopes: readonly Scope[]): Viewer => ({ ...OPEN_DOOR, subject: "somebody", scopes });

/** What each field that is not open asks of the open door, by coordinate. */
const askedFor = (sdl: string, viewer: Viewer = OPEN_DOOR): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...readMarkedSupergraph(sdl).rules.fields].map(([field, requirement]) => [field, missing(requirement, viewer)]),
  );

test("a field asks for its own mark, that of its type, and that of the type it returns", () => {
  const sdl = compose(`
    type Query { free: Int family: Family families: [[Family!]!]! both: Account @authenticated kind: Kind }
    type Family @requiresScopes(scopes: [["family:read"]]) { id: ID! name: String @requiresScopes(scopes: [["identity:read"]]) }
    type Account { number: String @policy(policies: [["p"]]) bank: String }
    enum Kind @requiresScopes(scopes: [["audit:read"]]) { A }
  `);
  expect(askedFor(sdl)).toEqual({
    "Query.family": "token, scope family:read",
    "Query.families": "token, scope family:read",
    "Query.both": "token",
    "Query.kind": "token, scope audit:read",
    "Family.id": "token, scope family:read",
    "Family.name": "token, scope family:read, scope identity:read",
    "Account.number": "token, policy",
  });
});

test("where several types can be met, what all of them ask for holds", () => {
  const sdl = compose(`
    type Query { node: Node found: Found open: Open }
    interface Node { id: ID! name: String }
    type Open implements Node { id: ID! name: String }
    type Named implements Node { id: ID! name: String @authenticated }
    type Closed @requiresScopes(scopes: [["audit:read"]]) { id: ID! }
    union Found = Open | Closed
  `);
  expect(askedFor(sdl)).toEqual({
    "Query.found": "token, scope audit:read",
    "Node.name": "token",
    "Named.name": "token",
    "Closed.id": "token, scope audit:read",
  });
});

test("a type that is met nowhere alone closes the places where it could be met", () => {
  const sdl = compose(`
    type Query { nodes: [Node] }
    interface Node { id: ID! }
    type Open implements Node { id: ID! }
    type Closed implements Node @authenticated { id: ID! }
  `);
  expect(askedFor(sdl)).toMatchObject({ "Query.nodes": "token", "Node.id": "token", "Closed.id": "token" });
  expect(askedFor(sdl)).not.toHaveProperty("Open.id");
});

test("scopes are alternatives of sets; a viewer is told what is missing, and a policy is never met", () => {
  const { rules } = readMarkedSupergraph(
    compose(`type Query {
      a: Int @requiresScopes(scopes: [["family:read", "identity:read"], ["audit:read"]])
      b: Int @policy(policies: [["p"], []])
    }`),
  );
  const ofField = (name: string) => {
    const requirement = rules.fields.get(name);
    if (requirement === undefined) throw new Error(name);
    return requirement;
  };
  const a = ofField("Query.a");
  const met = (...scopes: Scope[]) => isMet(a, signedIn(...scopes));
  expect([met(), met("family:read"), met("identity:read"), met("aggregate:read")]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect([met("audit:read"), met("family:read", "identity:read")]).toEqual([true, true]);
  expect(isMet(a, OPEN_DOOR)).toBe(false);
  expect(missing(a, signedIn("family:read"))).toBe("scope family:read + identity:read / audit:read");
  const everything = signedIn("aggregate:read", "family:read", "identity:read", "audit:read", "import:write");
  expect(isMet(ofField("Query.b"), everything)).toBe(false);
  expect(missing(ofField("Query.b"), everything)).toBe("policy");
});

test("marks are found under whatever names they were imported", () => {
  const imports =
    '{ name: "@authenticated", as: "@known" }, { name: "@requiresScopes", as: "@needs" }, { name: "@policy", as: "@rule" }';
  const sdl = compose(
    'type Query { a: Int @known b: Int @needs(scopes: [["family:read"]]) c: Int @rule(policies: [["p"]]) d: Int }',
    imports,
  );
  expect(sdl).toContain("@needs");
  expect(askedFor(sdl)).toEqual({
    "Query.a": "token",
    "Query.b": "token, scope family:read",
    "Query.c": "token, policy",
  });
  expect(readMarkedSupergraph(sdl).sdl).not.toMatch(/@known|@needs|@rule|requiresScopes|policy/);
});

test("marks are found where the whole link has another name", () => {
  const plain = compose('type Query { a: Int @requiresScopes(scopes: [["family:read"]]) }');
  const renamed = plain
    .replace(/requiresScopes\/v0\.1",/, 'requiresScopes/v0.1", as: "scoped",')
    .replaceAll("@requiresScopes", "@scoped")
    .replaceAll("requiresScopes__Scope", "scoped__Scope");
  expect(askedFor(renamed)).toEqual({ "Query.a": "token, scope family:read" });
  expect(readMarkedSupergraph(renamed).sdl).not.toContain("scoped");
});

test("the planner, which refuses a marked supergraph, takes it without its marks", () => {
  const marked = compose(`
    type Query { a: Int @authenticated b: T @policy(policies: [["p"]]) }
    type T @requiresScopes(scopes: [["family:read"]]) { id: ID! }
  `);
  expect(() => Supergraph.build(marked)).toThrow(/authenticated/);
  const { sdl } = readMarkedSupergraph(marked);
  const api = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
  expect(Object.keys(api.getQueryType()?.getFields() ?? {})).toEqual(["a", "b"]);
  expect(sdl).not.toMatch(/@authenticated|@policy|requiresScopes|policy__Policy|SECURITY\)/);
});

test("supergraphs that differ in nothing but marks have different texts without them", () => {
  const texts = ["", "@authenticated", '@requiresScopes(scopes: [["family:read"]])'].map(
    (mark) => readMarkedSupergraph(compose(`type Query { a: Int ${mark} }`)).sdl,
  );
  expect(new Set(texts).size).toBe(3);
});

test("a supergraph without marks stays as it is", () => {
  const sdl = compose("type Query { a: Int }");
  expect(readMarkedSupergraph(sdl).sdl).toBe(sdl);
  expect(askedFor(sdl)).toEqual({});
});

test("a version of the marks that is not understood is left to the engine, which refuses it", () => {
  const sdl = compose("type Query { a: Int @authenticated }").replace("authenticated/v0.1", "authenticated/v0.9");
  expect(() => Supergraph.build(readMarkedSupergraph(sdl).sdl)).toThrow(/authenticated/);
});

test.each([
  ["no SDL", "this is no SDL"],
  [
    "scopes that are no lists",
    compose('type Query { a: Int @requiresScopes(scopes: [["s"]]) }').replace('[["s"]]', '"s"'),
  ],
  [
    "a scope that is no text",
    compose('type Query { a: Int @requiresScopes(scopes: [["s"]]) }').replace('[["s"]]', "[[1]]"),
  ],
])("%s is refused", (_, sdl) => {
  expect(() => readMarkedSupergraph(sdl)).toThrow(expect.objectContaining({ code: "SUPERGRAPH_INVALID" }));
});
