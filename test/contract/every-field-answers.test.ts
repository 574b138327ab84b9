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
import type { RegionCode } from "../../platform/region-code.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8"));

/**
 * Values for the arguments that a field requires, by argument or by field and argument; each is tried in turn. Variables
 * stand for what is known only once the graph runs.
 */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  year: ["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2010"],
  period: ['"2020-S1"', '"2020-06"', '"2023"', '"2024"', '"2010"'],
  code: ['"35"'],
  within: ['"35"'],
  "families.within": ['"53.14"', '"33.07"'],
  "families.first": ["40"],
  "transfers.within": ['"53.14"', '"33.07"'],
  "paymentOrders.within": ['"53.14"', '"33.07"'],
  "enrolments.within": ['"53.14"', '"33.07"'],
  "cashAidRecipients.within": ['"53.14"', '"33.07"'],
  "coordinationActions.status": ["DONE", "OVERDUE"],
  "family.id": ["$family"],
  "familyByCard.cardNumber": ["$card"],
  "villageEnterprise.id": ["$enterprise"],
  "savedQuery.id": ['"none"'],
  "synergy.level": ["REGENCY"],
  "synergy.period": ['"2025"'],
  "measure.id": ["PKH_FAMILIES"],
  "measure.period": ['"2024"'],
  of: ["PKH_FAMILIES"],
  per: ["VILLAGE_FUND_VILLAGES"],
  since: ['"2024"'],
  x: ["{ of: PKH_FAMILIES }"],
  y: ["{ of: VILLAGE_FUND_CEILING }"],
  at: ["[0.5]"],
  periods: ['["2024", "2025"]'],
  "attribute.id": ["REGION_KIND"],
  "absence.of": ["JATIM_PUSPA_RECIPIENTS"],
  "summary.per": ["null", "VILLAGE_FUND_VILLAGES"],
  "series.of": ["INDEX_SCORE"],
  "groups.level": ["PROVINCE", "null"],
  "groups.attribute": ["null", "REGION_KIND"],
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

const NOTHING_SMALL =
  "no such figure that this reader may see is small; the small-cells tests of the subgraphs make some";

const RECORDED_BY_NOBODY = "nobody has recorded an action of the demo data; record-actions.test.ts does";

/** Fields that no data answers, with the reason. */
const NEVER: Readonly<Record<string, string>> = {
  "CostShare.realised": "no public source states what regions budgeted",
  "RegionAlias.validFrom": "no alias of the reference began on a known day",
  "DisbursementSummary.exceptions":
    "no figures of the demo data contradict each other; test/integration/disbursement makes some",
  "CohortCount.absence": NOTHING_SMALL,
  "CommitmentSummary.absence": NOTHING_SMALL,
  "ComplementaryCount.absence": NOTHING_SMALL,
  "PaymentOrder.absence": NOTHING_SMALL,
  "SessionSummary.absence": NOTHING_SMALL,
  "DisbursementException.kind": "the same",
  "DisbursementException.period": "the same",
  "DisbursementException.difference": "the same",
  "CoordinationAction.recordedBy": RECORDED_BY_NOBODY,
  "CoordinationVersion.by": RECORDED_BY_NOBODY,
  "CoordinationVersion.changes": RECORDED_BY_NOBODY,
  "Query.savedQuery": "nobody has saved a query; saved-queries.test.ts does",
  "SavedQueryConnection.nodes": "the same",
  "ImportRunConnection.nodes":
    "the demo data is not imported; test/integration/platform/import/graph stores some imports",
};

/** Types that no data answers; likewise. */
const NEVER_TYPES: readonly string[] = [
  "Mutation", // nothing is written here, where others read: test/contract/access/mutations.test.ts tries each
  "CoordinationChange", // no action has changed
  "SavedQuery", // nobody has saved one
  "ImportRun", // for the reason above, as all below it
  "ImportReasonCount",
  "ImportTotal",
  "ImportFindingConnection",
  "ImportFinding",
];

const argumentsOf = (field: GraphQLField<unknown, unknown>, turn: number): string => {
  const required = field.args.filter(
    (argument) => isRequiredArgument(argument) || `${field.name}.${argument.name}` in SAMPLES,
  );
  const values = required.map(({ name }) => {
    const samples = SAMPLES[`${field.name}.${name}`] ?? SAMPLES[name] ?? [];
    return `${name}: ${samples[turn % samples.length]}`;
  });
  return values.length === 0 ? "" : `(${values.join(", ")})`;
};

/** Every field of a type, down to the leaves; a region inside, or a type that lies in itself, is asked for its key only. */
const selectionOf = (type: GraphQLObjectType, turn: number, above: readonly string[] = []): string => {
  if (type.name === "Region" && above.length > 0) return "{ __typename code name level }";
  if (above.includes(type.name)) return `{ __typename ${"id" in type.getFields() ? "id" : ""} }`;
  const fields = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    const inner = isObjectType(named) ? selectionOf(named, turn, [...above, type.name]) : "";
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
/** Whoever may read everything, and says why. */
let token: string;
beforeAll(async () => {
  graph = await startTestGraph("compiled", { REQUEST_TOKEN_LIMIT: 100_000, SYNERGY_WAIT_MS: 60_000 });
  token = await graph.tokenFor({
    subject: "reader",
    scopes: ["aggregate:read", "family:read", "identity:read", "audit:read", "coordination:write", "import:write"],
    regions: ["ID" as RegionCode],
    purpose: "to see that every field answers",
  });
}, 120_000);
afterAll(() => graph.stop());

const VARIABLES: Readonly<Record<string, string>> = { enterprise: "ID!", family: "ID!", card: "String!" };

const headOf = (text: string): string => {
  const used = Object.entries(VARIABLES).filter(([name]) => text.includes(`$${name}`));
  return used.length === 0 ? "" : `query (${used.map(([name, type]) => `$${name}: ${type}`).join(", ")})`;
};

test("every field of the graph has a value somewhere: none is forgotten between the schema and the tables", async () => {
  const seen = new Set<string>();
  const region = schema.getType("Region") as GraphQLObjectType;
  const turns = Math.max(...Object.values(SAMPLES).map((samples) => samples.length));
  for (let turn = 0; turn < turns; turn += 1) {
    const codes = JSON.stringify(REGIONS);
    const { data, errors } = await graph.ask(
      `{ regions(codes: ${codes}) { nodes ${selectionOf(region, turn)} } }`,
      {},
      { token },
    );
    expect(errors).toBeUndefined();
    note(data, seen);
  }
  const first = await graph.ask(
    `{ villageEnterprises(within: "35.09", first: 1) { nodes { id } }
      families(within: "33.07", first: 1) { nodes { id identity { cardNumber } } } }`,
    {},
    { token },
  );
  const { villageEnterprises, families } = first.data as unknown as {
    villageEnterprises: { nodes: { id: string }[] };
    families: { nodes: { id: string; identity: { cardNumber: string } }[] };
  };
  const variables = {
    enterprise: villageEnterprises.nodes[0]?.id,
    family: families.nodes[0]?.id,
    card: families.nodes[0]?.identity.cardNumber,
  };
  for (let turn = 0; turn < turns; turn += 1) {
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const named = getNamedType(field.type) as GraphQLObjectType;
      const inner = named.name === "Region" ? "{ code }" : selectionOf(named, turn);
      const text = `${field.name}${argumentsOf(field, turn)} ${inner}`;
      const { data, errors } = await graph.ask(`${headOf(text)} { __typename ${text} }`, variables, { token });
      expect([field.name, errors]).toEqual([field.name, undefined]);
      note(data, seen);
    }
  }
  const all = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"))
    .filter(({ name }) => !NEVER_TYPES.includes(name))
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
  expect(all.filter((name) => !seen.has(name)).toSorted()).toEqual(Object.keys(NEVER).toSorted());
}, 120_000);
