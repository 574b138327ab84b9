import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { GraphQLSchema } from "graphql";
import { readMarkedSupergraph } from "../../../gateway/access/marked-supergraph.ts";
import { loadSupergraph } from "../../../gateway/engine/compiled/supergraph/load-supergraph.ts";
import type { Ask } from "../../support/federations/answer.ts";
import { fuzzCompared } from "../../support/operation-generator/fuzz.ts";
import { askOverHttp } from "../../support/operation-generator/http-ask.ts";
import { readSchema } from "../../support/read-schema.ts";
import { startTestGraph, type TestGraph } from "../../support/test-graph.ts";

/** Values that reach data in every source. */
const SAMPLES = {
  code: ["ID", "35", "53.14", "53.14.02", "35.07"],
  codes: ["35", "53.14", "63"],
  within: ["35", "53.14", "53.14.02"],
  year: [2017, 2020, 2022],
  period: ["2020", "2020-S1", "2017"],
  first: [1, 2, 3],
  after: [null],
  search: ["rote"],
};

const withoutMutations = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({ ...schema.toConfig(), mutation: null });

let graphs: readonly TestGraph[] = [];

beforeAll(async () => {
  graphs = [await startTestGraph("compiled"), await startTestGraph("apollo")];
}, 120_000);

afterAll(async () => {
  await Promise.all(graphs.map((graph) => graph.stop()));
});

test("both engines answer generated operations over our own graph alike, or differ for a listed reason", async () => {
  // An operator may read what was imported too; families stay refused.
  const [compiled, stock] = await Promise.all(
    graphs.map(async (graph) => askOverHttp(`${graph.url}/graphql`, await graph.tokenFor("operator"))),
  );
  if (compiled === undefined || stock === undefined) throw new Error("no graphs");
  const { sdl: supergraphSdl } = readMarkedSupergraph(readSchema("supergraph"));
  // Mutations would all be refused: test/contract/access/mutations.test.ts and the musrenbang federation have them.
  const apiSchema = withoutMutations(loadSupergraph(supergraphSdl, {}).apiSchema);
  let withData = 0;
  const counted: Ask = async (question) => {
    const answer = await compiled(question);
    if (/:(?:"|\d|true|false)/.test(JSON.stringify(answer.data))) withData += 1;
    return answer;
  };
  const compared = { supergraphSdl, apiSchema, compiled: counted, stock };
  const { failures, equal } = await fuzzCompared(compared, SAMPLES, { seed: 1, runs: 60, size: 14 });
  expect(failures.map(({ seed, question, verdict }) => ({ seed, text: question.text, verdict }))).toEqual([]);
  expect(equal).toBeGreaterThan(30);
  // Refusals would be alike too; most operations must really reach data.
  expect(withData).toBeGreaterThan(30);
}, 120_000);
