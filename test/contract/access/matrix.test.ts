import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { buildSchema, isObjectType, Kind, parse } from "graphql";
import { PERSONAS, personaOf } from "../../../platform/access/personas.ts";
import { OPEN_DOOR, type Viewer } from "../../../platform/access/viewer.ts";
import { isWithin, type RegionCode } from "../../../platform/region-code.ts";
import { everyPath } from "../../support/every-path.ts";
import { type GraphAnswer, startTestGraph, type TestGraph } from "../../support/test-graph.ts";

// Every root field with every path below it, asked by every role about its own region, another one and the nation.

const read = (file: string): string => readFileSync(new URL(`../../../schema/${file}`, import.meta.url), "utf8");
const schema = buildSchema(read("api.graphql"));

/** Coordinates that carry a mark of their own or of their type: they tell of families. */
const MARKED = ((): ReadonlySet<string> => {
  const marked = new Set<string>();
  for (const definition of parse(read("supergraph.graphql")).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const ofType = asksForFamilies(definition.directives);
    for (const field of definition.fields ?? [])
      if (ofType || asksForFamilies(field.directives)) marked.add(`${definition.name.value}.${field.name.value}`);
  }
  return marked;
})();

function asksForFamilies(
  directives: readonly { readonly name: { readonly value: string }; readonly arguments?: readonly unknown[] }[] = [],
): boolean {
  return directives.some(
    (directive) => directive.name.value === "requiresScopes" && JSON.stringify(directive).includes("family:read"),
  );
}

/** Types that tell of families and of nothing else. */
const FAMILY_TYPES: ReadonlySet<string> = new Set(
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(
      (type) =>
        type.name !== "Query" && Object.keys(type.getFields()).every((field) => MARKED.has(`${type.name}.${field}`)),
    )
    .map(({ name }) => name),
);

const ROOTS = everyPath(schema, {
  values: {
    code: "$code",
    within: "$code",
    first: "3",
    year: "2020",
    period: '"2020-S1"',
    programme: "PKH",
    "Query.synergy.level": "REGENCY",
    "SynergyConnection.groups.level": "NATION",
    "Query.family.id": "$family",
    "Query.villageEnterprise.id": "$enterprise",
    // readers save queries, and nobody has: saved-queries.test.ts asks them as others than their owners
    "Query.savedQuery.id": '"none"',
    cardNumber: "$card",
  },
  goals: new Set(["Family", ...FAMILY_TYPES]),
});

const VARIABLES: Readonly<Record<string, string>> = {
  code: "RegionCode!",
  family: "ID!",
  enterprise: "ID!",
  card: "String!",
};

const documentOf = (text: string): string => {
  const used = Object.entries(VARIABLES).filter(([name]) => text.includes(`$${name}`));
  const head = used.length === 0 ? "" : `(${used.map(([name, type]) => `$${name}: ${type}`).join(", ")})`;
  return `query ${head} { ${text} }`;
};

/** The open door, and personas of two regencies and provinces with detail, of a province without, and of all other kinds. */
const ROLES: readonly (Pick<Viewer, "scopes" | "regions"> & { readonly who: string })[] = [
  { who: "open door", ...OPEN_DOOR },
  ...["analyst", "app", "operator", "auditor", "governor:53", "governor:33", "governor:35", "regency:33.07"].map(
    (who) => ({ who, ...(personaOf(who) ?? OPEN_DOOR) }),
  ),
];
type Role = (typeof ROLES)[number];

test("every persona is asked", () => {
  expect(new Set(ROLES.map(({ who }) => who.replace(/:.*/, "")))).toEqual(
    new Set(["open door", ...Object.keys(PERSONAS)]),
  );
});

const TARGETS = ["53.14", "33.07", "33", "33.08", "35", "ID"] as const;

interface Sample {
  readonly family: string;
  readonly card: string;
  readonly enterprise: string;
}

let graph: TestGraph;
let samples: Readonly<Record<"53.14" | "33.07", Sample>>;

beforeAll(async () => {
  graph = await startTestGraph("compiled", { REQUEST_TOKEN_LIMIT: 1_000_000, REQUEST_BODY_LIMIT_BYTES: 10_000_000 });
  samples = { "53.14": await sampleOf("53.14"), "33.07": await sampleOf("33.07") };
}, 120_000);
afterAll(() => graph.stop());

/** A family with a whole story, if there is one, with its card and a village enterprise of the same regency. */
const sampleOf = async (code: string): Promise<Sample> => {
  const token = await graph.tokenFor({
    subject: "sampler",
    scopes: ["aggregate:read", "family:read", "identity:read"],
    regions: [code as RegionCode],
    purpose: "samples for a test",
  });
  const { data } = await graph.ask(
    `query ($code: RegionCode!) {
      families(within: $code, first: 1) { nodes { id identity { cardNumber } } }
      villageEnterprises(within: $code, first: 1) { nodes { id } }
    }`,
    { code },
    { token },
  );
  const { families, villageEnterprises } = data as unknown as {
    families: { nodes: [{ id: string; identity: { cardNumber: string } }] };
    villageEnterprises: { nodes: [{ id: string }] };
  };
  return {
    family: families.nodes[0].id,
    card: families.nodes[0].identity.cardNumber,
    enterprise: villageEnterprises.nodes[0].id,
  };
};

const FAMILY_ID = /\b\d\d\.\d\d-[0-9a-f]{32}\b/g;

const askAs = async (role: Role, text: string, target: (typeof TARGETS)[number]): Promise<GraphAnswer> => {
  const sample = samples[target === "53.14" ? "53.14" : "33.07"];
  const token = role.who === "open door" ? undefined : await graph.tokenFor(role.who);
  const headers = { "x-sinergi-purpose": "a test of who sees what" };
  return graph.ask(
    documentOf(text),
    { code: target, family: sample.family, enterprise: sample.enterprise, card: sample.card },
    token === undefined ? {} : { token, headers },
  );
};

/** The objects of an answer that tell of families. */
const familyObjects = (value: unknown): { readonly __typename: string; readonly [field: string]: unknown }[] => {
  if (Array.isArray(value)) return value.flatMap(familyObjects);
  if (typeof value !== "object" || value === null) return [];
  const { __typename } = value as { __typename?: string };
  const below = Object.values(value).flatMap(familyObjects);
  const isOne = __typename === "Family" || (__typename !== undefined && FAMILY_TYPES.has(__typename));
  return isOne ? [value as ReturnType<typeof familyObjects>[number], ...below] : below;
};

/** What is left of a refused object is its type and, for an auditor, its id and who looked at it. */
const LEFT: ReadonlySet<string> = new Set(["__typename", "id", "lookups", "accountLookups", "enrolmentLookups"]);

const toldOf = (object: object): [string, unknown][] =>
  Object.entries(object).filter(([name, value]) => !LEFT.has(name) && value !== null);

const idsIn = (answer: GraphAnswer): string[] => [...new Set(JSON.stringify(answer).match(FAMILY_ID) ?? [])];

const isOwn = (regions: readonly string[], code: string): boolean =>
  regions.some((own) => isWithin(code as RegionCode, own as RegionCode));

test("the paths cover every marked field of the graph", () => {
  const covered = new Set(ROOTS.flatMap(({ coordinates }) => [...coordinates]));
  expect([...MARKED].filter((coordinate) => !covered.has(coordinate) && !coordinate.startsWith("Mutation."))).toEqual(
    [],
  );
  expect(MARKED.size).toBeGreaterThan(60);
});

describe.each(ROLES)("$who", (role) => {
  const mayReadFamilies = role.scopes.includes("family:read");

  test.each(ROOTS)("$field and all below it: nothing foreign comes back", async ({ text }) => {
    for (const target of TARGETS) {
      const answer = await askAs(role, text, target);
      expect(answer.status).toBe(200);
      const ids = idsIn({ ...answer, statements: [], calls: [] });
      const allowed = role.scopes.includes("audit:read") ? ["ID"] : mayReadFamilies ? role.regions : [];
      expect(ids.filter((id) => !isOwn(allowed, id.slice(0, 5)))).toEqual([]);
      const objects = familyObjects(answer.data);
      expect(objects.flatMap((object) => (mayReadFamilies ? [] : toldOf(object)))).toEqual([]);
      const places = objects.flatMap(({ region, village }) => [region, village]) as ({ code: string } | undefined)[];
      expect(places.filter((place) => place && mayReadFamilies && !isOwn(role.regions, place.code))).toEqual([]);
      const codes = new Set((answer.errors ?? []).map(({ extensions }) => extensions["code"]));
      codes.delete("FORBIDDEN");
      expect([...codes]).toEqual([]);
    }
  });
});

test("whoever may see families of a region does see them, so that the rows above are not empty by accident", async () => {
  const counts: Record<string, number> = {};
  const role = ROLES.find(({ who }) => who === "regency:33.07");
  if (role === undefined) throw new Error("no such role");
  for (const { field, text } of ROOTS) counts[field] = idsIn(await askAs(role, text, "33.07")).length;
  for (const root of [
    "family",
    "families",
    "familyByCard",
    "transfers",
    "region",
    "regions",
    "enrolments",
    "cashAidRecipients",
  ])
    expect({ root, seen: (counts[root] ?? 0) > 0 }).toEqual({ root, seen: true });
});
