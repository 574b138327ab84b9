import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buildSchema, getNamedType, type GraphQLObjectType, isObjectType } from "graphql";
import { readFileSync } from "node:fs";
import { MANY_REGIONS } from "../../platform/database/query-figures.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8"));
const region = schema.getType("Region") as GraphQLObjectType;

/** The summaries that are fetched column by column, with what they are asked. */
const SUMMARIES = {
  welfare: 'welfare(period: "2024")',
  disbursement: 'disbursement(period: "2024", programme: PKH)',
  reconciliation: 'reconciliation(period: "2024", programme: PKH)',
  villageFund: "villageFund(year: 2024)",
  villageIndex: "villageIndex(year: 2024)",
  villageEnterpriseSummary: "villageEnterpriseSummary(year: 2024)",
  facilitation: "facilitation(year: 2024)",
} as const;

type Path = readonly string[];

/** The ways to the leaves of a type; of a region inside, its code. */
const leavesOf = (type: GraphQLObjectType): readonly Path[] =>
  type.name === "Region"
    ? [["code"]]
    : Object.values(type.getFields()).flatMap((field) => {
        const named = getNamedType(field.type);
        return isObjectType(named) ? leavesOf(named).map((path) => [field.name, ...path]) : [[field.name]];
      });

const selectionOf = (paths: readonly Path[]): string =>
  paths.map((path) => `${path.join(" { ")}${" }".repeat(path.length - 1)}`).join(" ");

/** What a path leads to, through lists. */
const at = (value: unknown, path: Path): unknown => {
  if (Array.isArray(value)) return value.map((item) => at(item, path));
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== "object" || value === null) return value;
  return at((value as Readonly<Record<string, unknown>>)[name], rest);
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph("compiled", { REQUEST_TOKEN_LIMIT: 100_000 });
}, 120_000);
afterAll(() => graph.stop());

/** Districts, and the desa and kelurahan of Jember: some with hidden figures, some without any. */
const ask = async (field: string, paths: readonly Path[]): Promise<readonly unknown[]> => {
  const nodes = `nodes { answer: ${field} { ${selectionOf(paths)} } }`;
  const { data, errors } = await graph.ask(`{
    districts: regions(within: "35", level: DISTRICT, first: ${MANY_REGIONS + 20}) { ${nodes} }
    villages: regions(within: "35.09", level: VILLAGE, first: 1000) { ${nodes} }
  }`);
  expect([paths, errors]).toEqual([paths, undefined]);
  type List = { readonly nodes: readonly { readonly answer: unknown }[] };
  const { districts, villages } = data as unknown as { readonly districts: List; readonly villages: List };
  expect(Math.min(districts.nodes.length, villages.nodes.length)).toBeGreaterThan(MANY_REGIONS);
  return [...districts.nodes, ...villages.nodes].map(({ answer }) => answer);
};

test.each(Object.entries(SUMMARIES))(
  "every field of %s, asked alone of many regions, has the columns it reads and the value it has among all",
  async (name, field) => {
    const summary = getNamedType(region.getFields()[name]?.type ?? region) as GraphQLObjectType;
    const paths = leavesOf(summary);
    expect(paths.length).toBeGreaterThan(10);
    const all = await ask(field, paths);
    for (const path of paths) {
      const alone = await ask(field, [path]);
      expect([path, at(alone, path)]).toEqual([path, at(all, path)]);
    }
  },
  60_000,
);
