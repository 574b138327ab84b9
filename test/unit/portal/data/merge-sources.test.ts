import { expect, test } from "@jest/globals";
import { mergeSources, type SourceRecord } from "../../../../portal/pages/data/sources/merge-sources.ts";

const record = (id: string, rest: Partial<SourceRecord> = {}): SourceRecord => ({
  source: { id, title: id, publisher: "P", reference: "R", asOf: "2024", provenance: "PUBLISHED" },
  licence: null,
  figures: 0,
  metrics: [],
  firstYear: null,
  lastYear: null,
  ...rest,
});

test("a source that several databases know is listed once, with what all of them quote", () => {
  const merged = mergeSources([
    { place: "welfare", records: [record("a", { figures: 2, metrics: ["b"], firstYear: 2020, lastYear: 2021 })] },
    { place: "village", records: [record("a", { licence: "FACTS" }), record("c")] },
    {
      place: "disbursement",
      records: [record("a", { figures: 1, metrics: ["a", "b"], firstYear: 2017, lastYear: 2017 })],
    },
  ]);
  expect(merged).toEqual([
    {
      ...record("a", { licence: "FACTS", figures: 3, metrics: ["a", "b"], firstYear: 2017, lastYear: 2021 }),
      places: ["welfare", "disbursement"],
    },
    { ...record("c"), places: [] },
  ]);
});
