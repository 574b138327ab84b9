import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readPublished, type SourceName } from "../../data/read-published.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const PUBLISHED = readPublished();

const FIELDS: readonly (readonly [field: string, source: SourceName])[] = [
  ["welfareSources", "social_welfare"],
  ["villageSources", "village_development"],
  ["disbursementSources", "disbursement"],
];

interface SourceRecord {
  readonly source: { readonly id: string; readonly publisher: string; readonly provenance: string };
  readonly licence: string | null;
  readonly figures: number;
  readonly metrics: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph("compiled");
}, 120_000);
afterAll(() => graph.stop());

const list = async (field: string): Promise<readonly SourceRecord[]> => {
  const { data, errors } = await graph.ask(
    `{ ${field} { source { id publisher provenance } licence figures metrics firstYear lastYear } }`,
  );
  expect(errors).toBeUndefined();
  return (data as unknown as Record<string, readonly SourceRecord[]>)[field] ?? [];
};

describe.each(FIELDS)("%s, without a token", (field, name) => {
  test("tells of each published source its publisher and licence, as the table of sources has them", async () => {
    const listed = new Map((await list(field)).map((record) => [record.source.id, record]));
    const rows = PUBLISHED.rows("sources");
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      expect(listed.get(row["id"] ?? "")).toMatchObject({
        source: { publisher: row["publisher"], provenance: row["provenance"] },
        licence: row["licence"],
      });
    }
  });

  test("counts at least the figures that the published tables quote from it, and names what they are about", async () => {
    const listed = new Map((await list(field)).map((record) => [record.source.id, record]));
    const ids = new Set(PUBLISHED.figures[name].map(({ sourceId }) => sourceId));
    expect(ids.size).toBeGreaterThan(5);
    for (const id of ids) {
      const figures = PUBLISHED.figures[name].filter(({ sourceId }) => sourceId === id);
      const record = listed.get(id);
      expect(record?.figures).toBeGreaterThanOrEqual(figures.length);
      expect(record?.metrics).toEqual(expect.arrayContaining([...new Set(figures.map(({ metric }) => metric))]));
      expect(record?.firstYear).toBeLessThanOrEqual(Math.min(...figures.map(({ year }) => year)));
    }
  });
});

test("benefit rates, which are no published figures of a region, are told as what their source is quoted for", async () => {
  const records = await list("welfareSources");
  const rates = PUBLISHED.rows("social-welfare/benefit-rates").filter(
    (row) => row["source_id"] === "sk-linjamsos-2020",
  );
  const record = records.find(({ source }) => source.id === "sk-linjamsos-2020");
  expect(rates.length).toBeGreaterThan(0);
  expect(record).toMatchObject({ metrics: ["benefit rate"], firstYear: 2020, lastYear: 2020 });
  expect(record?.figures).toBeGreaterThan(0);
});
