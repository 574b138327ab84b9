import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ReportParameters, takeReport } from "../support/report-kit.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph("compiled", {
    SYNERGY_WAIT_MS: 60_000,
    SUBGRAPH_TIMEOUT_MS: 60_000,
    REQUEST_TIMEOUT_MS: 60_000,
  });
}, 120_000);
afterAll(() => graph.stop());

test.each<[string, ReportParameters, number, string, string]>([
  ["a region that there is not", { region: "99", period: "2024" }, 404, "REGION_UNKNOWN", "99"],
  ["one without a period either", { region: "99" }, 404, "REGION_UNKNOWN", "99"],
  ["one to compare with", { region: "35", "against-region": "98" }, 404, "REGION_UNKNOWN", "98"],
  ["a code that is none", { region: "Jawa" }, 400, "REGION_CODE_MALFORMED", "Jawa"],
  ["no region", {}, 400, "PARAMETER_MALFORMED", "region"],
  ["a period that is none", { region: "35", period: "2024-S3" }, 400, "PERIOD_MALFORMED", "2024-S3"],
  ["a parameter that there is not", { region: "35", periode: "2024" }, 400, "PARAMETER_UNKNOWN", "periode"],
  ["a language that there is not", { region: "35", language: "jv" }, 400, "PARAMETER_MALFORMED", "jv"],
  [
    "a comparison with itself",
    { region: "35", period: "2024", "against-region": "35", "against-period": "2024" },
    400,
    "PARAMETER_MALFORMED",
    "against-region",
  ],
])("%s is refused by name, and there is no report", async (_, parameters, status, code, named) => {
  const answer = await takeReport(graph, "json", parameters);
  const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] }; // as every error
  expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code]);
  expect(errors[0]?.message).toContain(named);
});

test("a form that there is not is refused with the one that was probably meant", async () => {
  const answer = await takeReport(graph, "xls", { region: "35" });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("report.xlsx");
});

test("the same report again is not sent again", async () => {
  const parameters = { region: "35", period: "2024" };
  const etag = (await takeReport(graph, "json", parameters)).headers.get("etag") ?? "";
  const url = `${graph.url}/exports/report.json?${new URLSearchParams(parameters).toString()}`;
  expect((await fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304);
});
