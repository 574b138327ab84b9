import { expect, test } from "@jest/globals";
import { CompositionError, composeSupergraph } from "../../../cli/compose-supergraph.ts";

const service = (name: string, body: string) => ({
  name,
  url: `http://${name}.test/graphql`,
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@tag"])\n${body}`,
});

const places = service(
  "places",
  '"""A place."""\ntype Place @key(fields: "id") @tag(name: "open") { id: ID! name: String }\ntype Query @tag(name: "open") { place: Place }',
);
const money = service("money", 'type Place @key(fields: "id") @tag(name: "open") { id: ID! amount: Int }');

const problemsOf = (...services: Parameters<typeof composeSupergraph>[0]): readonly string[] => {
  try {
    composeSupergraph(services);
  } catch (error) {
    if (error instanceof CompositionError) return error.problems;
    throw error;
  }
  return [];
};

test("the supergraph names every service with its address, the API hides how it is made", () => {
  const { supergraphSdl, apiSdl } = composeSupergraph([places, money]);
  expect(supergraphSdl).toContain('PLACES @join__graph(name: "places", url: "http://places.test/graphql")');
  expect(supergraphSdl).toContain('MONEY @join__graph(name: "money", url: "http://money.test/graphql")');
  expect(apiSdl).not.toContain("join__");
  expect(apiSdl).toContain('"""A place."""\ntype Place {\n  amount: Int\n  id: ID!\n  name: String\n}');
});

test("the order of the services does not change the result", () => {
  expect(composeSupergraph([money, places])).toEqual(composeSupergraph([places, money]));
});

test("services that do not fit together are refused with every reason", () => {
  const clash = service("clash", 'type Place @key(fields: "id") @tag(name: "open") { id: ID! name: Int amount: Int }');
  const problems = problemsOf(places, money, clash);
  expect(problems.join("\n")).toMatch(/Place\.name/);
  expect(problems.join("\n")).toMatch(/Place\.amount/);
});

test("two services that describe one type differently are refused, not only remarked on", () => {
  const other = service(
    "other",
    '"""Another text."""\ntype Place @key(fields: "id") @tag(name: "open") { id: ID! area: Int }',
  );
  expect(problemsOf(places, other).join("\n")).toContain("INCONSISTENT_DESCRIPTION");
});

test("SDL that is not GraphQL is refused with the service and the line", () => {
  expect(problemsOf(places, service("money", "type Place {")).join("\n")).toMatch(/Syntax Error.*money:2:13/s);
});
