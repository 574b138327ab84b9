import { text } from "node:stream/consumers";
import { Readable } from "node:stream";
import { expect, test } from "@jest/globals";
import { createExports } from "../../../../exports/open-export.ts";
import { AppError } from "../../../../platform/errors.ts";
import type { AskGraph, ExportedFile } from "../../../../platform/exports/exporter.ts";
import type { ReportDocument } from "../../../../presentation/report-document.ts";

const REGION = {
  code: "35",
  name: "Jawa Timur",
  level: "PROVINCE",
  ancestors: [],
  children: { nodes: [] },
  welfare: null,
  costShare: null,
  graduation: null,
  complaints: null,
  coordination: null,
  villageFund: null,
  villageIndex: null,
  villageEnterpriseSummary: null,
  disbursement: null,
  payments: null,
};

const ATTENTION = {
  all: { families: { count: 0 }, enterprises: { count: 0 } },
  listed: { totalCount: 0, summary: { min: null, sum: null }, nodes: [] },
};

/** A graph that knows one region and no figures. */
const emptyGraph: AskGraph = async (query) => ({
  data: query.includes("SynergyReportAttention")
    ? ATTENTION
    : Object.fromEntries(
        ["own", "before", "against", "year0", "year1", "year2", "year3", "year4"].map((alias) => [alias, REGION]),
      ),
  sources: [],
});

const open = (ask: AskGraph, name = "report.json"): Promise<ExportedFile> =>
  createExports({ pauseMs: 1 })({
    name,
    parameters: { region: "35", period: "2024" },
    signal: new AbortController().signal,
    ask,
  });

test("a report without any figure says of each that it is not available, and draws nothing", async () => {
  const file = await open(emptyGraph);
  const document = JSON.parse(await text(Readable.from(file.body()))) as ReportDocument;
  expect(document.headlines.map(({ figure }) => figure.missing)).toEqual(document.headlines.map(() => "NOT_AVAILABLE"));
  expect(document.sections.flatMap(({ charts }) => charts)).toEqual([]);
  expect([document.isSynthetic, document.sources]).toEqual([false, []]);
  expect(file.fileName).toBe("sinergi-laporan-35-2024.json");
});

test.each(["SynergyReport(", "SynergyReportAttention("])(
  "a report is refused whole when the question %s fails",
  async (failing) => {
    const ask: AskGraph = (query, variables) => {
      if (query.includes(failing)) throw new AppError("SUBGRAPH_UNAVAILABLE");
      return emptyGraph(query, variables);
    };
    await expect(open(ask)).rejects.toMatchObject({ code: "SUBGRAPH_UNAVAILABLE" });
  },
);

test("figures of villages that are copied for the first time are waited for", async () => {
  let left = 3;
  const ask: AskGraph = (query, variables) => {
    if (query.includes("SynergyReportAttention") && left > 0) {
      left -= 1;
      throw new AppError("FIGURES_LOADING");
    }
    return emptyGraph(query, variables);
  };
  await open(ask);
  expect(left).toBe(0);
});

test("reports made one after the other are the same one, whenever they were made", async () => {
  const [first, second] = [await open(emptyGraph), await open(emptyGraph)];
  expect(first.version).toBe(second.version);
  expect((await open(emptyGraph, "report.csv")).version).not.toBe(first.version);
});

test.each(["report.toString", "constructor.json", "report.", "report"])("%s is no export", async (name) => {
  await expect(open(emptyGraph, name)).rejects.toMatchObject({ code: "EXPORT_UNKNOWN" });
});
