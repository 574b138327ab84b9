import { expect, test } from "@jest/globals";
import type { SubgraphResult } from "../../../platform/subgraph-call.ts";
import { engineOver, placesOf, treeOf } from "../../support/federations/engine-over.ts";

const SUBGRAPHS = { a: "type Query { one(n: Int): Int } type Mutation { set: Int }" };

/** An engine that joins, over a subgraph that answers when the test says so. */
const joining = async (viewerKey: () => string | undefined = () => "anyone") => {
  const waiting: Array<(result: SubgraphResult) => void> = [];
  const play = () => new Promise<SubgraphResult>((resolve) => waiting.push(resolve));
  const engine = await engineOver(SUBGRAPHS, { a: play }, { viewerKey });
  return { engine, answer: (data: Record<string, unknown>) => waiting.shift()?.({ data }) };
};

test("equal queries that arrive together are executed once, and each hears of the subgraph's answer", async () => {
  const { engine, answer } = await joining();
  const results = [engine.ask("{ one }"), engine.ask("{ one }")];
  expect(engine.calls).toHaveLength(1);
  answer({ one: 1 });
  expect((await Promise.all(results)).map(treeOf)).toEqual([{ one: 1 }, { one: 1 }]);
  expect(engine.heard).toEqual(["a", "a"]);
  await engine.stop();
});

test("other variables, other viewers, and requests kept to themselves are executed apart", async () => {
  let viewer: string | undefined = "a";
  const { engine } = await joining(() => viewer);
  const text = "query ($n: Int) { one(n: $n) }";
  void engine.ask(text, { n: 1 });
  void engine.ask(text, { n: 2 });
  viewer = "b";
  void engine.ask(text, { n: 1 });
  viewer = undefined;
  void engine.ask(text, { n: 1 });
  void engine.ask(text, { n: 1 });
  expect(engine.calls).toHaveLength(5);
  await engine.stop();
});

test("a query after a mutation joins none that began before", async () => {
  const { engine } = await joining();
  void engine.ask("{ one }");
  void engine.ask("mutation { set }");
  void engine.ask("mutation { set }");
  void engine.ask("{ one }");
  expect(engine.calls).toHaveLength(4);
  await engine.stop();
});

test("who leaves first fails nobody else, and gets an answer without data", async () => {
  const { engine, answer } = await joining();
  const leader = new AbortController();
  const first = engine.ask("{ one }", {}, leader.signal);
  const second = engine.ask("{ one }");
  leader.abort();
  expect(placesOf(await first)).toEqual([{ path: undefined, code: "SUBGRAPH_TIMEOUT" }]);
  answer({ one: 1 });
  expect(treeOf(await second)).toEqual({ one: 1 });
  await engine.stop();
});

test("without the option every request is executed by itself", async () => {
  const engine = await engineOver(SUBGRAPHS, { a: () => ({ data: { one: 1 } }) });
  await Promise.all([engine.ask("{ one }"), engine.ask("{ one }")]);
  expect(engine.calls).toHaveLength(2);
  await engine.stop();
});
