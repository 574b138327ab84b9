import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { ENGINES } from "../../gateway/engine/engine.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const TRANSFERS = `query Penyaluran($first: Int, $after: String) {
  transfers(within: "33.07", period: "2024-T1", first: $first, after: $after) {
    nodes { ref amount family { id } village { code name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const ELDERLY = `{ regions(within: "53", level: VILLAGE, first: 300) { nodes {
  code welfare(period: "2024") { byComponent { component members absence { reason } } } } } }`;

interface Node {
  readonly ref: string;
  readonly amount: number;
  readonly family: { readonly id: string };
  readonly village: { readonly code: string; readonly name: string };
}

describe.each(ENGINES)("files of any question with the %s engine", (engine) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(engine, { REQUEST_TIMEOUT_MS: 60_000, SUBGRAPH_TIMEOUT_MS: 60_000 });
  }, 120_000);
  afterAll(() => graph.stop());

  const post = async (form: string, body: object, who: string | null): Promise<Response> =>
    fetch(`${graph.url}/exports/query.${form}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(who === null ? {} : { authorization: `Bearer ${await graph.tokenFor(who)}` }),
      },
      body: JSON.stringify(body),
    });
  const linesOf = async (answer: Response): Promise<string[][]> =>
    parse(Buffer.from(await answer.arrayBuffer()), { bom: true });

  test("all pages of a list are the rows that the graph pages through, each once and in order", async () => {
    const token = await graph.tokenFor("regency:33.07");
    const expected: string[][] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors } = await graph.ask(TRANSFERS, { first: 1_000, after }, { token });
      expect(errors).toBeUndefined();
      const page = data?.["transfers"] as {
        readonly nodes: readonly Node[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      }; // as asked
      for (const { ref, amount, family, village } of page.nodes)
        expected.push([ref, String(amount), family.id, village.code, village.name]);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(expected.length).toBeGreaterThan(2_000);
    const [head, ...rows] = await linesOf(
      await post("csv", { query: TRANSFERS, all: true, page: 700, variables: { first: 3 } }, "regency:33.07"),
    );
    expect(head).toEqual(["ref", "amount", "family.id", "village.code", "village.name"]);
    expect(rows.pop()?.slice(0, 2)).toEqual(["#selesai", String(expected.length)]);
    expect(rows).toEqual(expected);
    const foreign = await linesOf(await post("csv", { query: TRANSFERS, all: true }, "governor:53"));
    expect(foreign.slice(1)).toEqual([["#selesai", "0", "", "", ""]]);
  }, 120_000);

  test("a reader gets the figures that the graph shows them, and what is hidden stays hidden", async () => {
    const tables = await Promise.all(
      [null, "analyst", "regency:33.07"].map(async (who) => {
        const token = who === null ? {} : { token: await graph.tokenFor(who) };
        const { data } = await graph.ask(ELDERLY, {}, token);
        const { regions } = data as {
          readonly regions: {
            readonly nodes: readonly {
              readonly code: string;
              readonly welfare: {
                readonly byComponent: readonly { readonly component: string; readonly members: number | null }[];
              } | null;
            }[];
          };
        }; // as asked
        const expected = regions.nodes.flatMap(({ code, welfare }) =>
          (welfare?.byComponent ?? []).map(({ component, members }) => [code, component, String(members ?? "")]),
        );
        const table = "regions.nodes.welfare.byComponent";
        const [, ...rows] = await linesOf(await post("csv", { query: ELDERLY, table, end: false }, who));
        expect(rows.map((row) => row.slice(0, 3))).toEqual(expected);
        return rows.filter(([, , members]) => members === "").length;
      }),
    );
    const [open = 0, analyst = 0, officer = 0] = tables;
    expect(open).toBeGreaterThan(analyst);
    expect(officer).toBe(analyst);
    expect(analyst).toBeGreaterThan(0);
  }, 120_000);

  test("an answer with an error is no file", async () => {
    const refused = await post("csv", { query: TRANSFERS }, "analyst");
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("FORBIDDEN")]);
    const query = '{ region(code: "35") { name } regions(within: "35", first: 0) { nodes { code } } }';
    const wrong = await post("json", { query }, null);
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining("PAGE_SIZE_EXCEEDED")]);
  });

  test("no mutation is run", async () => {
    const query = 'mutation { saveQuery(input: { name: "x", text: "{ a }" }) { id } }';
    const answer = await post("csv", { query }, "analyst");
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("EXPORT_NOT_A_QUERY")]);
  });

  test("columns are explained by the schema, with the official term", async () => {
    const query = '{ region(code: "35") { name welfare(period: "2024") { families } } }';
    const answer = (await (await post("json", { query }, null)).json()) as { columns: unknown; rows: unknown };
    expect(answer).toMatchObject({
      columns: [
        { id: "region.name", meaning: { field: "Region.name" } },
        {
          id: "region.welfare.families",
          meaning: { field: "WelfareSummary.families", term: expect.stringMatching(/KPM/) },
        },
      ],
      rows: [{ "region.name": "Jawa Timur", "region.welfare.families": expect.any(Number) }],
    });
  });
});
