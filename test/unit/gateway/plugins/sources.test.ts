import { expect, test } from "@jest/globals";
import { unionOfSources } from "../../../../gateway/plugins/sources.ts";

const source = (id: string) => ({ id, title: `T ${id}`, publisher: "P", asOf: "2024-12-31", provenance: "PUBLISHED" });

test("sources of many answers are named once for each subgraph, by id", () => {
  const answers = [
    { subgraph: "b", sources: [source("2"), source("1")] },
    { subgraph: "a", sources: [source("2")] },
    { subgraph: "b", sources: [source("2")] },
  ];
  expect(unionOfSources(answers).map(({ id, subgraph }) => [id, subgraph])).toEqual([
    ["1", "b"],
    ["2", "a"],
    ["2", "b"],
  ]);
});

test.each([[null], ["text"], [[null, 1, {}, { id: 7 }, { id: "" }]]])(
  "what is no list of sources is left out: %j",
  (sources) => {
    expect(unionOfSources([{ subgraph: "a", sources }])).toEqual([]);
  },
);

test("only the known fields pass", () => {
  const [found] = unionOfSources([{ subgraph: "a", sources: [{ ...source("1"), secret: "x" }] }]);
  expect(found).toEqual({ ...source("1"), subgraph: "a" });
});
