import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { documentOf, takeReport } from "../support/report-kit.ts";
import { pdfPages, withoutBlanks } from "../support/pdf-text.ts";
import { printedFigures } from "../support/printed-figures.ts";
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

describe.each([
  { region: "35", period: "2020-S1", language: "id" },
  { region: "53.14", period: "2024", language: "en" },
  { region: "ID", period: "2024", language: "id" },
] as const)("report.pdf of $region, $period, $language", (parameters) => {
  test("has every figure and every text of the tables of the JSON report", async () => {
    const document = await documentOf(graph, parameters);
    const answer = await takeReport(graph, "pdf", parameters);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toContain(`-${parameters.region}-${parameters.period}.pdf`);
    const pages = pdfPages(new Uint8Array(await answer.arrayBuffer()));
    const text = pages.join("");
    const lost = printedFigures(document, parameters.language).filter(
      (figure) => !text.includes(withoutBlanks(figure)),
    );
    expect(lost).toEqual([]);
    for (const { title } of document.sections) expect(text).toContain(withoutBlanks(title[parameters.language]));
    const mark = parameters.language === "id" ? "SINTETIS" : "SYNTHETIC";
    expect(pages.filter((page) => !page.includes(mark))).toEqual(document.isSynthetic ? [] : pages);
  }, 120_000);
});

test("the published total of Jawa Timur, first semester of 2020, stands in its PDF", async () => {
  const answer = await takeReport(graph, "pdf", { region: "35", period: "2020-S1" });
  expect(pdfPages(new Uint8Array(await answer.arrayBuffer())).join("")).toContain("Rp3.215.966.118.000");
}, 60_000);
