import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { readFileSync } from "node:fs";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8"));

/** Values for the arguments that a field requires; each is tried in turn. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  year: ["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2010"],
  period: ['"2020-S1"', '"2020-06"', '"2023"', '"2024"', '"2010"'],
  code: ['"35"'],
  within: ['"35"'],
  id: ["$enterprise"],
};

/** The nation, provinces, a regency, a kota of kelurahan only, a district, a desa, a kelurahan. */
const REGIONS = [
  "ID",
  "35",
  "61",
  "63",
  "34",
  "91",
  "35.09",
  "35.28",
  "35.78",
  "53.14",
  "72.01.24.2009",
  "35.09.01",
  "35.09.01.2001",
  "35.78.01.1001",
];

/** Fields that no data answers, with the reason. */
const NEVER: Readonly<Record<string, string>> = {
  "CostShare.realised": "no public source states what regions budgeted",
  "RegionAlias.validFrom": "no alias of the reference began on a known day",
  "DisbursementSummary.exceptions":
    "no figures of the demo data contradict each other; test/integration/disbursement makes some",
  "DisbursementException.kind": "the same",
  "DisbursementException.period": "the same",
  "DisbursementException.difference": "the same",
};

const argumentsOf = (field: GraphQLField<unknown, unknown>, turn: number): string => {
  const required = field.args.filter((argument) => isRequiredArgument(argument));
  const values = required.map(({ name }) => {
    const samples = SAMPLES[name] ?? [];
    return `${name}: ${samples[turn % samples.length]}`;
  });
  return values.length === 0 ? "" : `(${values.join(", ")})`;
};

/** Every field of a type, down to the leaves; a region inside is asked for its key only. */
const selectionOf = (type: GraphQLObjectType, turn: number, depth = 0): string => {
  if (type.name === "Region" && depth > 0) return "{ __typename code name level }";
  const fields = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    const inner = isObjectType(named) ? selectionOf(named, turn, depth + 1) : "";
    return `${field.name}${argumentsOf(field, turn)} ${inner}`;
  });
  return `{ __typename ${fields.join(" ")} }`;
};

/** Notes which fields of which types have a value. */
const note = (value: unknown, seen: Set<string>): void => {
  if (Array.isArray(value)) for (const item of value) note(item, seen);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const { __typename, ...fields } = value as Readonly<Record<string, unknown>>;
  for (const [name, inner] of Object.entries(fields)) {
    if (inner !== null && !(Array.isArray(inner) && inner.length === 0)) seen.add(`${String(__typename)}.${name}`);
    note(inner, seen);
  }
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph("compiled");
}, 120_000);
afterAll(() => graph.stop());

test("every field of the graph has a value somewhere: none is forgotten between the schema and the tables", async () => {
  const seen = new Set<string>();
  const region = schema.getType("Region") as GraphQLObjectType;
  const turns = Math.max(...Object.values(SAMPLES).map((samples) => samples.length));
  for (let turn = 0; turn < turns; turn += 1) {
    const codes = JSON.stringify(REGIONS);
    const { data, errors } = await graph.ask(`{ regions(codes: ${codes}) { nodes ${selectionOf(region, turn)} } }`);
    expect(errors).toBeUndefined();
    note(data, seen);
  }
  const first = await graph.ask('{ villageEnterprises(within: "35.09", first: 1) { nodes { id } } }');
  const enterprise = (first.data as { villageEnterprises: { nodes: { id: string }[] } }).villageEnterprises.nodes[0]
    ?.id;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const named = getNamedType(field.type) as GraphQLObjectType;
      const inner = named.name === "Region" ? "{ code }" : selectionOf(named, turn);
      const parameter = field.name === "villageEnterprise" ? "query Q($enterprise: ID!)" : "";
      const { data, errors } = await graph.ask(
        `${parameter} { __typename ${field.name}${argumentsOf(field, turn)} ${inner} }`,
        { enterprise },
      );
      expect([field.name, errors]).toEqual([field.name, undefined]);
      note(data, seen);
    }
  }
  const all = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
  expect(all.filter((name) => !seen.has(name)).toSorted()).toEqual(Object.keys(NEVER).toSorted());
}, 120_000);
