import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LEVELS, type RegionCode } from "../../../platform/region-code.ts";
import { loadRegionReference, type RegionReference } from "../../../platform/regions/reference.ts";
import { villageDevelopment } from "../../../subgraphs/village-development/subgraph.ts";
import { openSubgraph, type SubgraphKit } from "../../support/subgraph-kit.ts";
import { alias } from "./fixtures.ts";

let kit: SubgraphKit;
let all: readonly RegionReference[];
beforeAll(async () => {
  kit = await openSubgraph(villageDevelopment);
  const reference = await loadRegionReference();
  // The order of the tables: by the bytes of the code.
  all = reference.toSorted((a, b) => (a.code < b.code ? -1 : 1));
});
afterAll(() => kit.stop());

const find = (code: string): RegionReference => {
  const found = all.find((region) => region.code === code);
  if (found === undefined) throw new Error(`no region ${code}`);
  return found;
};

const isInside = (code: string, within: string): boolean =>
  within === "ID" ? code !== "ID" : code.startsWith(`${within}.`);

interface Connection {
  readonly nodes: readonly { readonly code: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly code: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const LIST = `
  query ($codes: [RegionCode!], $within: RegionCode, $level: RegionLevel, $search: String, $first: Int, $after: String) {
    regions(codes: $codes, within: $within, level: $level, search: $search, first: $first, after: $after) {
      nodes { code name } edges { cursor node { code } } pageInfo { hasNextPage endCursor } totalCount } }`;

const list = async (given: Readonly<Record<string, unknown>>): Promise<Connection> => {
  const { data, errors } = await kit.ask(LIST, given);
  expect(errors).toEqual([]);
  return data?.["regions"] as Connection;
};

describe("a region", () => {
  test.each(["ID", "35", "35.78", "35.78.01", "35.78.01.1001", "91.03.01.3007"])(
    "%s is told with its name, level, kind and the regions above it",
    async (code) => {
      const { name, level, kind, parentCode } = find(code);
      const above: RegionCode[] = [];
      for (let next = parentCode; next !== null; next = find(next).parentCode) above.unshift(next);
      const { data, statements } = await kit.ask(
        "query ($code: RegionCode!) { region(code: $code) { code name level kind parent { code } ancestors { code } } }",
        { code },
      );
      expect(data).toEqual({
        region: {
          code,
          name,
          level,
          kind,
          parent: parentCode === null ? null : { code: parentCode },
          ancestors: above.map((upper) => ({ code: upper })),
        },
      });
      expect(statements).toHaveLength(1);
    },
  );

  test("is found by its code without dots, and is null where it does not exist", async () => {
    const { data } = await kit.ask('{ dotless: region(code: 3578) { code } unknown: region(code: "99.01") { code } }');
    expect(data).toEqual({ dotless: { code: "35.78" }, unknown: null });
  });

  test("has the regions of the level directly below as children, or of another level on request", async () => {
    const { data } = await kit.ask(`{ region(code: "53.14") {
      children { nodes { code name } totalCount } villages: children(level: VILLAGE, first: 2) { nodes { code } totalCount } } }`);
    const districts = all.filter(({ parentCode }) => parentCode === "53.14");
    const villages = all.filter(({ code, level }) => level === "VILLAGE" && isInside(code, "53.14"));
    expect(data).toEqual({
      region: {
        children: { nodes: districts.map(({ code, name }) => ({ code, name })), totalCount: districts.length },
        villages: { nodes: villages.slice(0, 2).map(({ code }) => ({ code })), totalCount: villages.length },
      },
    });
  });

  test("that is a village has no children", async () => {
    const { data } = await kit.ask('{ region(code: "35.79.01.2005") { children { nodes { code } totalCount } } }');
    expect(data).toEqual({ region: { children: { nodes: [], totalCount: 0 } } });
  });

  test("has its other codes by scheme and time", async () => {
    const rows = [
      alias({ scheme: "BPS", code: "3578", region_code: "35.78" }),
      alias({ scheme: "KEMENDAGRI", code: "35.88", region_code: "35.78", valid_to: "1999-12-31" }),
      alias({ scheme: "KEMENDAGRI", code: "35.77", region_code: "35.78", valid_from: "2000-01-01" }),
    ];
    await kit.store({ region_alias: rows.toReversed() });
    const { regions, statements } = await kit.askRegions(
      ["35.78", "35", "35.78"],
      "aliases { scheme code validFrom validTo }",
    );
    const aliases = rows.map(({ scheme, code, valid_from, valid_to }) => ({
      scheme,
      code,
      validFrom: valid_from,
      validTo: valid_to,
    }));
    expect(regions).toEqual([{ aliases }, { aliases: [] }, { aliases }]);
    expect(statements).toHaveLength(1);
  });
});

describe("the list of regions", () => {
  test("of codes holds each region once, in the order of the codes, without those that do not exist", async () => {
    const asked = ["35.78", "ID", "99", "11", "35.78"];
    const { nodes, totalCount } = await list({ codes: asked });
    const found = all.filter(({ code }) => asked.includes(code)).map(({ code }) => code);
    expect(nodes.map(({ code }) => code)).toEqual(found);
    expect(totalCount).toBe(found.length);
    expect(await list({ codes: [] })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test("without arguments is everything, the nation included", async () => {
    const { totalCount } = await list({ first: 1 });
    expect(totalCount).toBe(all.length);
    expect(await list({ level: "NATION" })).toMatchObject({ nodes: [{ code: "ID" }], totalCount: 1 });
  });

  test("holds what lies inside a region, at a level, with a name that contains the text, in any letter case", async () => {
    const filters = fc.record({
      within: fc.constantFrom(null, "ID", "35", "35.07", "53.14.01", "35.79.01.2005", "99"),
      level: fc.constantFrom(null, ...LEVELS),
      search: fc.constantFrom(null, "suka", "JAYA", "kota b", "o", "%", "_", "\\", "no such name"),
    });
    await fc.assert(
      fc.asyncProperty(filters, async ({ within, level, search }) => {
        const expected = all.filter(
          (region) =>
            (within === null || isInside(region.code, within)) &&
            (level === null || region.level === level) &&
            (search === null || region.name.toLowerCase().includes(search.toLowerCase())),
        );
        const { nodes, totalCount } = await list({ within, level, search, first: 20 });
        expect(nodes.map(({ code }) => code)).toEqual(expected.slice(0, 20).map(({ code }) => code));
        expect(totalCount).toBe(expected.length);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ["%", ["99.01"]],
    ["_", ["99.02"]],
    ["\\", ["99.03"]],
    ["\\%", []],
    ["", ["99.01", "99.02", "99.03"]],
  ])("searched for %j finds that text, not a pattern", async (search, codes) => {
    const names = ["seratus% desa", "garis_bawah", "garis\\miring"];
    const rows = names.map((name, place) => ({
      code: `99.0${place + 1}`,
      name,
      level: "REGENCY",
      kind: "KABUPATEN",
      parent_code: "99",
    }));
    await kit.db("region").insert(rows);
    try {
      const { nodes } = await list({ within: "99", search });
      expect(nodes.map(({ code }) => code)).toEqual(codes);
    } finally {
      await kit.db("region").where("parent_code", "99").delete();
    }
  });

  test("walked page by page meets every region once, at any page size", async () => {
    const expected = all.filter(({ code, level }) => level === "DISTRICT" && isInside(code, "53.14"));
    const sizes = fc.oneof(fc.constantFrom(1, expected.length - 1, expected.length, expected.length + 1), fc.nat(12));
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        const first = size + 1;
        const seen: string[] = [];
        let after: string | null = null;
        for (let pages = 0; pages <= expected.length; pages += 1) {
          const page: Connection = await list({ within: "53.14", level: "DISTRICT", first, after });
          seen.push(...page.nodes.map(({ code }) => code));
          expect(page.totalCount).toBe(expected.length);
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(seen).toEqual(expected.map(({ code }) => code));
      }),
      { numRuns: 12 },
    );
  });

  test("goes on after any of its edges", async () => {
    const { edges } = await list({ within: "53", level: "REGENCY", first: 10 });
    for (const [place, { cursor }] of edges.slice(0, -1).entries()) {
      const { nodes } = await list({ within: "53", level: "REGENCY", first: 1, after: cursor });
      expect(nodes.map(({ code }) => code)).toEqual([edges[place + 1]?.node.code]);
    }
  });

  test.each([
    ["codes with a filter", { codes: ["35"], level: "PROVINCE" }, "ARGUMENTS_CONFLICT"],
    ["more codes than a page holds", { codes: Array.from({ length: 10_001 }, () => "35") }, "LIST_TOO_LONG"],
    ["an empty page", { first: 0 }, "PAGE_SIZE_EXCEEDED"],
    ["a page that is too large", { first: 10_001 }, "PAGE_SIZE_EXCEEDED"],
    ["a cursor that was made up", { after: "MzU" }, "CURSOR_INVALID"],
  ])("refuses %s", async (_, given, code) => {
    const { data, errors, statements } = await kit.ask(LIST, given);
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
    expect(statements).toEqual([]);
  });

  test("refuses a cursor of the same list with other arguments", async () => {
    const { pageInfo } = await list({ within: "35", first: 1 });
    const { errors } = await kit.ask(LIST, { within: "33", first: 1, after: pageInfo.endCursor });
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
  });
});
