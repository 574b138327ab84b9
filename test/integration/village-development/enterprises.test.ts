import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { enterpriseId } from "../../../subgraphs/village-development/enterprise-id.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { openSubgraph, SOURCES, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { type EnterpriseFixture, enterprise } from "./fixtures.ts";

let kit: SubgraphKit;
beforeAll(async () => {
  kit = await openSubgraph(villageDevelopment);
});
afterAll(() => kit.stop());

/** In the order of village and number; two villages have several, one number occurs in two regencies. */
const ENTERPRISES = [
  enterprise({ village_code: "33.07.01.2001", id: 1 }),
  enterprise({ village_code: "35.07.01.2001", id: 2, status: "INACTIVE" }),
  enterprise({ village_code: "35.07.01.2001", id: 10, is_joint: true, registered_on: null }),
  enterprise({ village_code: "35.07.01.2002", id: 1 }),
  enterprise({ village_code: "35.07.02.2001", id: 3, status: "INACTIVE" }),
  enterprise({ village_code: "35.07.02.2001", id: 4 }),
  enterprise({ village_code: "35.08.01.2001", id: 1 }),
  enterprise({ village_code: "53.14.01.2001", id: 9, source_id: SOURCES.published.id }),
] as const;

beforeEach(() => kit.store({ village_enterprise: ENTERPRISES.toReversed() }));

const idOf = ({ regency_code, id }: EnterpriseFixture): string =>
  enterpriseId({ regencyCode: regency_code, number: id });

const isWithin = (row: EnterpriseFixture, within: string): boolean =>
  within === "ID" || row.village_code === within || row.village_code.startsWith(`${within}.`);

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const LIST = `query ($within: RegionCode!, $status: EnterpriseStatus, $first: Int, $after: String) {
  villageEnterprises(within: $within, status: $status, first: $first, after: $after) {
    nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`;

const list = async (given: Readonly<Record<string, unknown>>): Promise<Connection> => {
  const { data, errors } = await kit.ask(LIST, given);
  expect(errors).toEqual([]);
  return data?.["villageEnterprises"] as Connection;
};

describe("the list of enterprises", () => {
  test("walked at any page size meets every enterprise of the region and status once, in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("ID", "35", "35.07", "35.07.01", "35.07.01.2001", "35.07.01.2002", "35.09", "99"),
        fc.constantFrom(null, "ACTIVE", "INACTIVE"),
        fc.integer({ min: 1, max: ENTERPRISES.length + 1 }),
        async (within, status, first) => {
          const expected = ENTERPRISES.filter(
            (row) => isWithin(row, within) && (status === null || row.status === status),
          );
          const pages: Connection[] = [];
          for (let after: string | null = null; pages.length <= expected.length; ) {
            const page: Connection = await list({ within, status, first, after });
            pages.push(page);
            expect(page.totalCount).toBe(expected.length);
            expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
            after = page.pageInfo.endCursor;
            if (!page.pageInfo.hasNextPage) break;
          }
          expect(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(expected.map(idOf));
          expect(pages).toHaveLength(Math.max(1, Math.ceil(expected.length / first)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("goes on after any of its edges, also between two enterprises of one village", async () => {
    const { edges } = await list({ within: "35" });
    for (const [place, { cursor }] of edges.slice(0, -1).entries()) {
      const { nodes } = await list({ within: "35", first: 1, after: cursor });
      expect(nodes).toEqual([edges[place + 1]?.node]);
    }
  });

  test.each([
    ["of another region", { within: "33" }],
    ["of another status", { within: "35", status: "ACTIVE" }],
  ])("refuses a cursor %s", async (_, other) => {
    const { pageInfo } = await list({ within: "35", first: 1 });
    const { errors } = await kit.ask(LIST, { ...other, after: pageInfo.endCursor });
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
  });

  test.each([0, 1_001])("refuses a page of %d", async (first) => {
    const { errors } = await kit.ask(LIST, { within: "35", first });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "PAGE_SIZE_EXCEEDED", details: { value: first, maximum: 1_000 } },
    ]);
  });
});

describe("an enterprise", () => {
  const FIELDS = "id name village { code } status isJoint registeredOn units employees provenance source { id }";
  const shown = (row: EnterpriseFixture) => ({
    id: idOf(row),
    name: row.name,
    village: { code: row.village_code },
    status: row.status,
    isJoint: row.is_joint,
    registeredOn: row.registered_on,
    units: row.units,
    employees: row.employees,
    provenance: Object.values(SOURCES).find(({ id }) => id === row.source_id)?.provenance,
    source: { id: row.source_id },
  });
  const find = async (id: string) => kit.ask(`query ($id: ID!) { villageEnterprise(id: $id) { ${FIELDS} } }`, { id });

  test("is found by its id, also where another regency has the same number", async () => {
    for (const row of ENTERPRISES) {
      expect((await find(idOf(row))).data).toEqual({ villageEnterprise: shown(row) });
    }
  });

  test("that does not exist is null", async () => {
    const { data, errors } = await find(enterpriseId({ regencyCode: "35.07", number: 999 }));
    expect([data, errors]).toEqual([{ villageEnterprise: null }, []]);
  });

  const forged = (text: string): string => Buffer.from(text).toString("base64url");

  test.each([
    ["nothing", ""],
    ["a number", "1"],
    ["no id", "%%%"],
    ["no number", forged("35.07/")],
    ["a negative number", forged("35.07/-1")],
    ["a number that no column holds", forged("35.07/99999999999999")],
    ["SQL", forged("35.07/1' or '1'='1")],
    ["another region's code", forged("35/1")],
    ["more after the number", forged("35.07/1\n")],
    ["another writing of a number", forged("35.07/010")],
    ["another writing of the bytes", `${forged("35.07/10")}==`],
    ["a very long text", "A".repeat(100_000)],
  ])("is null, and nothing is asked, for an id made of %s", async (_, id) => {
    const { data, errors, statements } = await find(id);
    expect([data, errors, statements]).toEqual([{ villageEnterprise: null }, [], []]);
  });

  test("is found with others in one statement, duplicates, unknown and forged ones included", async () => {
    const [first, second, third] = ENTERPRISES;
    const ids = [third, first, "nobody", second, third].map((row) => (typeof row === "string" ? row : idOf(row)));
    const { data, errors, statements } = await kit.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on VillageEnterprise { ${FIELDS} } } }`,
      { keys: ids.map((id) => ({ __typename: "VillageEnterprise", id })) },
    );
    expect(errors).toEqual([]);
    expect(data?.["_entities"]).toEqual([shown(third), shown(first), null, shown(second), shown(third)]);
    expect(statements.map(({ name, rows }) => [name, rows])).toEqual([["enterprisesById", 3]]);
  });
});

describe("the enterprises of a region", () => {
  test.each([
    ["all", "", () => true, 50],
    ["those of one status", "(status: INACTIVE)", (row: EnterpriseFixture) => row.status === "INACTIVE", 50],
    ["the first few", "(first: 2)", () => true, 2],
  ])("are %s of them for each region asked, in one statement", async (_, given, isListed, first) => {
    const codes = ["35.07", "ID", "53.14.01.2001", "35.09", "35.07"];
    const { regions, statements } = await kit.askRegions(codes, `villageEnterprises${given} { id }`);
    expect(regions).toEqual(
      codes.map((code) => ({
        villageEnterprises: ENTERPRISES.filter((row) => isWithin(row, code) && isListed(row))
          .slice(0, first)
          .map((row) => ({ id: idOf(row) })),
      })),
    );
    expect(statements.map(({ name }) => name)).toEqual(["enterprisesByRegion"]);
  });

  test("beyond a page are refused, not cut", async () => {
    const { regions, errors } = await kit.askRegions(["35.07"], "code villageEnterprises(first: 1001) { id }");
    expect(regions).toEqual([null]);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["PAGE_SIZE_EXCEEDED"]);
  });
});
