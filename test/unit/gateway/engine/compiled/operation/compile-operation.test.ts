import { expect, test } from "@jest/globals";
import { Kind, parse } from "graphql";
import { compileOperation } from "../../../../../../gateway/engine/compiled/operation/compile-operation.ts";
import {
  type LoadedSupergraph,
  loadSupergraph,
} from "../../../../../../gateway/engine/compiled/supergraph/load-supergraph.ts";
import { composeSupergraph } from "../../../../../support/federations/compose.ts";
import { posyandu } from "../../../../../support/federations/posyandu/federation.ts";

const supergraph = loadSupergraph(composeSupergraph(posyandu), {});
/** A planner that finds no way to anything. */
const planner = { buildQueryPlan: () => ({ kind: "QueryPlan" }) } as unknown as LoadedSupergraph["planner"];

const unanswered = (text: string, values: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const compiled = compileOperation({ ...supergraph, planner }, new Map(), document, operation);
  return compiled.variantFor(values).unanswered.map(({ path, extensions }) => ({ path, code: extensions["code"] }));
};

test("a field that the plan leaves out is an error, where the stock gateway says null", () => {
  expect(unanswered("{ all: clinics { id } }")).toEqual([{ path: ["all"], code: "SUPERGRAPH_INVALID" }]);
});

test("what needs no subgraph may have an empty plan", () => {
  expect(unanswered("{ __typename __schema { queryType { name } } }")).toEqual([]);
  expect(unanswered("query ($no: Boolean!) { clinics @include(if: $no) { id } }", { no: false })).toEqual([]);
});

test("a null for a condition is the client's error", () => {
  expect(() => unanswered("query ($if: Boolean = true) { clinics @include(if: $if) { id } }", { if: null })).toThrow(
    /must not be null/,
  );
});
