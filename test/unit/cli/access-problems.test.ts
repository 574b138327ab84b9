import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { accessProblems } from "../../../cli/access-problems.ts";

const FEDERATION = "https://specs.apollo.dev/federation/v2.7";

const problemsOf = (
  body: string,
  imports = '"@key", "@external", "@tag", "@authenticated", "@requiresScopes", "@policy"',
) => accessProblems("families", parse(`extend schema @link(url: "${FEDERATION}", import: [${imports}])\n${body}`));

test("each field of an object type that has no rule is named, and no other", () => {
  const problems = problemsOf(`
    type Query { open: Int @tag(name: "open") closed: Int @authenticated forgotten: Family }
    type Family @key(fields: "id") { id: ID! @requiresScopes(scopes: [["family:read"]]) name: String @policy(policies: [["p"]]) }
    extend type Family { added: Int }
    type Summary @tag(name: "open") { families: Int }
    type Account @requiresScopes(scopes: [["family:read"]]) { number: String }
    input Filter { name: String }
    enum Kind { A }
  `);
  expect(problems).toEqual([
    '[families] Query.forgotten has no access rule: mark it @tag(name: "open"), @authenticated or @requiresScopes',
    '[families] Family.added has no access rule: mark it @tag(name: "open"), @authenticated or @requiresScopes',
  ]);
});

test("a tag of another name opens nothing", () => {
  expect(problemsOf('type Query @tag(name: "opened") { a: Int @tag(name: "internal") }')).toHaveLength(1);
});

test("a field that another subgraph defines has its rule there", () => {
  expect(problemsOf('type Family @key(fields: "id") { id: ID! @external }')).toEqual([]);
});

test("a mark may ask only for scopes that exist", () => {
  const problems = problemsOf(`
    type Query @requiresScopes(scopes: [["family:read", "family:raed"]]) {
      a: Int @requiresScopes(scopes: [["aggregate:read"], ["admin"]])
    }
  `);
  expect(problems).toEqual([
    "[families] Query asks for the scope family:raed, which does not exist",
    "[families] Query.a asks for the scope admin, which does not exist",
  ]);
});

test("marks are found under the names they are imported with, and under no others", () => {
  const imports = '{ name: "@tag", as: "@label" }, { name: "@requiresScopes", as: "@needs" }';
  const body = `
    type Query {
      a: Int @label(name: "open")
      b: Int @needs(scopes: [["family:read"]])
      c: Int @federation__authenticated
      d: Int @tag(name: "open")
      e: Int @authenticated
    }`;
  expect(problemsOf(body, imports).map((problem) => /\S+\.\w/.exec(problem)?.[0])).toEqual(["Query.d", "Query.e"]);
});
