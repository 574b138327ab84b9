import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { databaseUrlOf } from "../../../platform/config.ts";
import { SUBGRAPHS } from "../../../subgraphs/index.ts";
import { findCanaries } from "../../support/canary.ts";
import { seededConfig } from "../../support/seeded-sources.ts";
import { type GraphAnswer, startTestGraph, type TestGraph } from "../../support/test-graph.ts";

// Identities are asked for in every wrong way. What comes back, and what is stored, must hold none; the logs of the whole
// run are read at its end (test/support/scan-run.ts).

let graph: TestGraph;
let officer: string;
let card: string;
let family: string;
/** The answer to whoever may see identities. */
let seen: string;

const PURPOSE = { "x-sinergi-purpose": "a test of what leaks" };

beforeAll(async () => {
  graph = await startTestGraph("compiled");
  officer = await graph.tokenFor("regency:33.07");
  const { data } = await graph.ask(
    '{ families(within: "33.07", first: 1) { nodes { id identity { representativeName cardNumber } } } }',
    {},
    { token: officer, headers: PURPOSE },
  );
  seen = JSON.stringify(data);
  const { families } = data as unknown as { families: { nodes: [{ id: string; identity: { cardNumber: string } }] } };
  const [node] = families.nodes;
  family = node.id;
  card = node.identity.cardNumber;
}, 120_000);
afterAll(() => graph.stop());

test("whoever may see identities does, and the search knows one when it sees one", () => {
  expect(findCanaries(seen)).toEqual(expect.arrayContaining([card, expect.stringContaining("SYNTHETIC ")]));
});

/** What the client gets. */
const received = ({ status, data, errors, extensions }: GraphAnswer): string =>
  JSON.stringify({ status, data, errors, extensions });

const IDENTITIES = "identity { representativeName cardNumber isMasked } account { number isMasked }";

test.each([
  { who: "an officer who states no purpose", persona: "regency:33.07", headers: {} },
  { who: "a governor, who may not identify", persona: "governor:33", headers: PURPOSE },
])("$who sees masks", async ({ persona, headers }) => {
  const answer = await graph.ask(
    `query ($id: ID!) { family(id: $id) { id ${IDENTITIES} } }`,
    { id: family },
    { token: await graph.tokenFor(persona), headers },
  );
  expect(answer.data?.["family"]).toMatchObject({
    id: family,
    identity: { isMasked: true },
    account: { isMasked: true },
  });
  expect(findCanaries(received(answer))).toEqual([]);
});

/** Mistakes that a program with a card number in its hands makes. */
const MISTAKES: readonly {
  readonly name: string;
  readonly query: string;
  readonly variables: (card: string) => object;
}[] = [
  {
    name: "as the code of a region",
    query: "query ($x: RegionCode!) { region(code: $x) { name } }",
    variables: (x) => ({ x }),
  },
  {
    name: "as a period",
    query: 'query ($x: Period!) { region(code: "35") { welfare(period: $x) { families } } }',
    variables: (x) => ({ x }),
  },
  { name: "as the id of a family", query: "query ($x: ID!) { family(id: $x) { id } }", variables: (x) => ({ x }) },
  {
    name: "as a cursor",
    query: 'query ($x: String!) { families(within: "33.07", after: $x) { totalCount } }',
    variables: (x) => ({ x }),
  },
  {
    name: "as a whole number",
    query: "query ($x: Int!) { benefitRates(year: $x) { year } }",
    variables: (x) => ({ x: Number(x) }),
  },
  {
    name: "inside an object",
    query: "query ($x: String!) { familyByCard(cardNumber: $x) { id } }",
    variables: (x) => ({ x: { number: x } }),
  },
  {
    name: "with a digit too many",
    query: "query ($x: String!) { familyByCard(cardNumber: $x) { id } }",
    variables: (x) => ({ x: `${x}1` }),
  },
  { name: "under a name that nobody asked for", query: "{ banks { id } }", variables: (x) => ({ [`n${x}`]: x }) },
  {
    name: "as an enum value",
    query: 'query ($x: FamilyStatus!) { families(within: "33.07", status: $x) { totalCount } }',
    variables: (x) => ({ x }),
  },
  {
    name: "as the id of an enterprise",
    query: "query ($x: ID!) { villageEnterprise(id: $x) { id } }",
    variables: (x) => ({ x }),
  },
];

test.each(MISTAKES)("a card number sent $name does not come back", async ({ query, variables }) => {
  for (const token of [undefined, officer, await graph.tokenFor("analyst")]) {
    const sent = variables(card) as Readonly<Record<string, unknown>>;
    const answer = await graph.ask(query, sent, token === undefined ? {} : { token, headers: PURPOSE });
    expect(findCanaries(received(answer))).toEqual([]);
  }
});

test("a card number in the text of a query is refused, and not repeated", async () => {
  const answer = await graph.ask(
    `{ familyByCard(cardNumber: "${card}") { id } }`,
    {},
    { token: officer, headers: PURPOSE },
  );
  expect(answer.status).toBe(400);
  expect(answer.errors?.map(({ extensions }) => extensions["code"])).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  expect(findCanaries(received(answer))).toEqual([]);
});

test("no cache, page or probe outside the answers holds an identity", async () => {
  for (const path of ["/readyz", "/healthz", "/", "/nothing"]) {
    const response = await fetch(`${graph.url}${path}`);
    expect(findCanaries(`${JSON.stringify([...response.headers])} ${await response.text()}`)).toEqual([]);
  }
  const response = await fetch(`${graph.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${officer}`, ...PURPOSE },
    body: JSON.stringify({
      query: `query ($id: ID!) { family(id: $id) { ${IDENTITIES} } }`,
      variables: { id: family },
    }),
  });
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  expect(findCanaries(JSON.stringify([...response.headers]))).toEqual([]);
  expect(findCanaries(await response.text())).not.toEqual([]);
});

test("no table holds an identity that is not encrypted, the audit of looking at them included", async () => {
  const config = await seededConfig();
  for (const { name } of SUBGRAPHS) {
    const client = new pg.Client({ connectionString: databaseUrlOf(config, name) });
    await client.connect();
    try {
      await client.query("begin");
      await client.query("set local sinergi.regions = 'ID'");
      const { rows: tables } = await client.query<{ name: string }>(
        `select distinct table_name as name from information_schema.columns
         where table_schema = 'public' and column_name in ('family_id', 'regency_code', 'subject')`,
      );
      for (const { name: table } of tables) {
        const { rows } = await client.query(`select t::text as row from ${pg.escapeIdentifier(table)} t limit 2000`);
        for (const { row } of rows) expect({ table, found: findCanaries(String(row)) }).toEqual({ table, found: [] });
      }
    } finally {
      await client.end();
    }
  }
});
