import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../gateway/engine/engine.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

interface BadInput {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly code: string;
  /** Parts of the message: the value that was sent, and the form that is allowed. */
  readonly says: readonly string[];
}

const CASES: Readonly<Record<string, BadInput>> = {
  "a malformed region code": {
    query: '{ region(code: "35-01") { name } }',
    code: "REGION_CODE_MALFORMED",
    says: ['"35-01"', "35.01.01.2001"],
  },
  "a malformed region code in a variable": {
    query: "query Q($codes: [RegionCode!]) { regions(codes: $codes) { nodes { code } } }",
    variables: { codes: ["35", "3x"] },
    code: "REGION_CODE_MALFORMED",
    says: ['"3x"', "Kemendagri"],
  },
  "a malformed period": {
    query: '{ region(code: "35") { welfare(period: "2020-S3") { families } } }',
    code: "PERIOD_MALFORMED",
    says: ['"2020-S3"', "2020-S1"],
  },
  "a year out of range": {
    query: '{ region(code: "35") { villageFund(year: 1945) { ceiling } } }',
    code: "YEAR_MALFORMED",
    says: ['"1945"', "2000"],
  },
  "a page of no rows": {
    query: '{ regions(within: "35", first: 0) { nodes { code } } }',
    code: "PAGE_SIZE_EXCEEDED",
    says: ['"0"', "10000"],
  },
  "a page that is too large": {
    query: '{ villageEnterprises(within: "35", first: 100000) { nodes { id } } }',
    code: "PAGE_SIZE_EXCEEDED",
    says: ['"100000"', "1000"],
  },
  "a cursor of another list": {
    query: '{ regions(within: "35", after: "MzUuMDE") { nodes { code } } }',
    code: "CURSOR_INVALID",
    says: ["endCursor"],
  },
  "arguments that exclude each other": {
    query: '{ regions(codes: ["35"], level: REGENCY) { nodes { code } } }',
    code: "ARGUMENTS_CONFLICT",
    says: ["codes"],
  },
  "a list that is too long": {
    query: "query Q($codes: [RegionCode!]) { regions(codes: $codes) { nodes { code } } }",
    variables: { codes: Array.from({ length: 10_001 }, () => "35") },
    code: "LIST_TOO_LONG",
    says: ['"10001"', "10000"],
  },
  "a field that does not exist": {
    query: '{ region(code: "35") { nama } }',
    code: "GRAPHQL_VALIDATION_FAILED",
    says: ["nama", "schema"],
  },
};

describe.each(ENGINES)("with the %s engine", (engine) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(engine);
  }, 120_000);
  afterAll(() => graph.stop());

  test.each(Object.entries(CASES))("%s gets an error that names the value and the allowed form", async (_, input) => {
    const { errors } = await graph.ask(input.query, input.variables);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions["code"]).toBe(input.code);
    for (const part of input.says) expect(errors?.[0]?.message).toContain(part);
  });

  test("a region that does not exist is null, not an error", async () => {
    const { data, errors } = await graph.ask(
      '{ region(code: "35.01.01.2999") { name welfare(period: "2024") { families } } }',
    );
    expect({ data, errors }).toEqual({ data: { region: null }, errors: undefined });
  });

  test("a list can be paged through by its cursors, every region once and in order", async () => {
    const codes: string[] = [];
    let page: Page | undefined;
    for (let pages = 0; pages < 20 && page?.pageInfo.hasNextPage !== false; pages += 1) {
      const { data } = await graph.ask(
        'query Q($after: String) { regions(within: "53.14", level: VILLAGE, first: 20, after: $after) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } }',
        { after: page?.pageInfo.endCursor ?? null },
      );
      page = (data as { regions: Page }).regions;
      codes.push(...page.nodes.map(({ code }) => code));
    }
    expect(page?.pageInfo.hasNextPage).toBe(false);
    expect(codes).toHaveLength(page?.totalCount ?? 0);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes.length).toBeGreaterThan(100);
  });
});

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
