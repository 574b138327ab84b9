import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";
import { expect, test } from "@jest/globals";
import { withDedup } from "../../../../gateway/transport/dedup.ts";
import type { CallContext, SubgraphRequest, SubgraphResult } from "../../../../platform/subgraph-call.ts";

interface Pending {
  readonly request: SubgraphRequest;
  readonly context: CallContext;
  answer(result: SubgraphResult): void;
  fail(error: unknown): void;
}

/** A transport whose calls the test answers when it likes. */
const played = () => {
  const pending: Pending[] = [];
  const transport = withDedup(() => ({
    call: (request, context) =>
      new Promise((resolve, reject) => pending.push({ request, context, answer: resolve, fail: reject })),
    close: async () => {},
  }))("villages", "http://villages.test");
  return { pending, transport };
};

const query: SubgraphRequest = { query: "{ villages { name } }", variables: { first: 1 } };
const caller = (signal?: AbortSignal): CallContext => ({ requestId: String(Math.random()), viewer: OPEN_DOOR, signal });
const answer: SubgraphResult = { data: { villages: [] } };

test("equal queries under way share one call", async () => {
  const { pending, transport } = played();
  const results = [transport.call(query, caller()), transport.call({ ...query }, caller())];
  expect(pending).toHaveLength(1);
  pending[0]?.answer(answer);
  expect(await Promise.all(results)).toEqual([answer, answer]);
});

test.each([
  ["other variables", { ...query, variables: { first: 2 } }],
  ["another text", { ...query, query: "{ villages { code } }" }],
  ["another operation name", { ...query, operationName: "A" }],
])("queries with %s do not", (_what, other) => {
  const { pending, transport } = played();
  void transport.call(query, caller());
  void transport.call(other, caller());
  expect(pending).toHaveLength(2);
});

test("nothing outlives a call, whether it succeeds or fails", async () => {
  const { pending, transport } = played();
  const first = transport.call(query, caller());
  pending[0]?.answer(answer);
  await first;
  const second = transport.call(query, caller());
  pending[1]?.fail(new Error("down"));
  await expect(second).rejects.toThrow("down");
  void transport.call(query, caller());
  expect(pending).toHaveLength(3);
});

test("mutations are never joined", () => {
  const { pending, transport } = played();
  const mutation = { query: "mutation { vote }" };
  void transport.call(mutation, caller());
  void transport.call(mutation, caller());
  expect(pending).toHaveLength(2);
});

test("a query after a mutation joins no call begun before the mutation ended", async () => {
  const { pending, transport } = played();
  void transport.call(query, caller());
  const mutation = transport.call({ query: "mutation { vote }" }, caller());
  void transport.call(query, caller());
  expect(pending).toHaveLength(3);
  pending[1]?.answer(answer);
  await mutation;
  void transport.call(query, caller());
  expect(pending).toHaveLength(4);
});

test("the first caller's leaving fails nobody else", async () => {
  const { pending, transport } = played();
  const leader = new AbortController();
  const first = transport.call(query, caller(leader.signal));
  const second = transport.call(query, caller());
  leader.abort();
  await expect(first).rejects.toMatchObject({ code: "SUBGRAPH_TIMEOUT" });
  expect(pending[0]?.context.signal?.aborted).toBe(false);
  pending[0]?.answer(answer);
  expect(await second).toBe(answer);
});

test("a call nobody waits for any more is aborted", async () => {
  const { pending, transport } = played();
  const callers = [new AbortController(), new AbortController()];
  const results = callers.map(({ signal }) => transport.call(query, caller(signal)));
  for (const one of callers) one.abort();
  await Promise.allSettled(results);
  expect(pending[0]?.context.signal?.aborted).toBe(true);
});
