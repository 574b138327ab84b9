import { setImmediate } from "node:timers/promises";
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from "@apollo/server-gateway-interface";
import { describe, expect, test } from "@jest/globals";
import { type GraphQLSchema, Kind, parse, print } from "graphql";
import { guardEngine } from "../../gateway/access/guard-engine.ts";
import { createEngine } from "../../gateway/engine/create-engine.ts";
import { ENGINES, type EngineName } from "../../gateway/engine/engine.ts";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import { composeSupergraph } from "../support/federations/compose.ts";
import { eventually } from "../support/eventually.ts";

/**
 * Two states of a schema. In the first the field is closed, and the subgraph "closed" has it; in the second it is open,
 * and the subgraph "open" has it. `from` tells which subgraph answers.
 */
const state = (holder: "closed" | "open", mark: string): string =>
  composeSupergraph({
    name: "states",
    subgraphs: {
      root: "type Query { unused: Int }",
      [holder]: `type Query { from: String value: String ${mark} }`,
    },
  });
const CLOSED = state("closed", "@authenticated");
const OPEN = state("open", "");

const QUERY = "{ from value }";
const VIEWER: Viewer = { ...OPEN_DOOR, subject: "somebody" };

const start = async (name: EngineName) => {
  let listener: (sdl: string) => void = () => {};
  let schema: GraphQLSchema | undefined;
  const asked: string[] = [];
  const engine = await guardEngine(
    {
      current: () => CLOSED,
      onChange(listen) {
        listener = listen;
        return () => {};
      },
    },
    (unmarked) =>
      createEngine(name, {
        supergraph: unmarked,
        scalars: {},
        viewerKey: ({ viewer }) => JSON.stringify(viewer),
        transportFor: (subgraph) => ({
          async call({ query }) {
            asked.push(print(parse(query)).replaceAll(/\s+/g, " "));
            await setImmediate();
            return { data: { from: subgraph, value: `the value of ${subgraph}` } };
          },
          close: async () => {},
        }),
      }),
  );
  engine.onSchemaLoadOrUpdate((update) => {
    schema = update.apiSchema;
  });
  const { executor } = await engine.load({ apollo: {} });
  const document = parse(QUERY);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const current = (): GraphQLSchema => {
    if (schema === undefined) throw new Error("no schema");
    return schema;
  };
  const ask = async (viewer: Viewer, by = current()): Promise<unknown> => {
    const context = { requestId: "r", viewer, onSubgraphResult: () => {} };
    const metrics = {};
    const request = { request: { query: QUERY }, schema: by, document, operation, queryHash: QUERY, context, metrics };
    // The engines read no other part of the server's context.
    return outline((await executor?.(request as unknown as GatewayGraphQLRequestContext)) ?? {});
  };
  return {
    ask,
    asked,
    current,
    /** Changes the supergraph, and waits until requests get its schema. */
    async change(sdl: string) {
      const before = current();
      listener(sdl);
      await eventually(() => current() !== before);
    },
    put: (sdl: string) => listener(sdl),
    stop: () => engine.stop(),
  };
};

const outline = ({ data, errors }: GatewayExecutionResult): unknown => ({
  ...JSON.parse(JSON.stringify(data ?? null)),
  codes: (errors ?? []).map(({ extensions }) => extensions["code"]),
});

const REFUSED = { from: "closed", value: null, codes: ["FORBIDDEN"] };
const WHOLE = { from: "closed", value: "the value of closed", codes: [] };
const OPENED = { from: "open", value: "the value of open", codes: [] };

describe.each(ENGINES)("with the engine %s", (name) => {
  test("viewers of one query get what is theirs, in any order", async () => {
    const { ask, asked, stop } = await start(name);
    for (const [viewer, expected] of [
      [VIEWER, WHOLE],
      [OPEN_DOOR, REFUSED],
      [VIEWER, WHOLE],
    ] as const) {
      expect(await ask(viewer)).toEqual(expected);
    }
    expect(asked.map((query) => query.includes("value"))).toEqual([true, false, true]);
    const together = await Promise.all([OPEN_DOOR, VIEWER, OPEN_DOOR, VIEWER].map((viewer) => ask(viewer)));
    expect(together).toEqual([REFUSED, WHOLE, REFUSED, WHOLE]);
    await stop();
  });

  test("a request is checked and answered by the schema it was validated against, however late it is executed", async () => {
    const { ask, change, current, stop } = await start(name);
    const closed = current();
    await change(OPEN);
    const open = current();
    expect([await ask(OPEN_DOOR, closed), await ask(OPEN_DOOR, open)]).toEqual([REFUSED, OPENED]);
    await change(CLOSED);
    expect([await ask(OPEN_DOOR, closed), await ask(OPEN_DOOR, open)]).toEqual([REFUSED, OPENED]);
    expect(await ask(OPEN_DOOR)).toEqual(REFUSED);
    await stop();
  });

  test("a supergraph that differs in its marks alone is a new one", async () => {
    const { ask, change, stop } = await start(name);
    await change(state("closed", ""));
    expect(await ask(OPEN_DOOR)).toEqual(WHOLE);
    await change(state("closed", '@requiresScopes(scopes: [["family:read"]])'));
    expect(await ask(VIEWER)).toEqual(REFUSED);
    await stop();
  });

  test("under changes, no request meets the marks of one state and the fields of another", async () => {
    const { ask, put, stop } = await start(name);
    const answers: Array<Promise<unknown>> = [];
    for (let round = 0; round < 30; round++) {
      put(round % 2 === 0 ? OPEN : CLOSED);
      for (let turn = 0; turn < 8; turn++) {
        answers.push(ask(OPEN_DOOR));
        await setImmediate();
      }
    }
    const seen = new Set((await Promise.all(answers)).map((answer) => JSON.stringify(answer)));
    expect(seen).toEqual(new Set([JSON.stringify(REFUSED), JSON.stringify(OPENED)]));
    await stop();
  });

  test("a broken supergraph is refused, and the marks in use stay", async () => {
    const { ask, put, stop } = await start(name);
    expect(() => put("this is no SDL")).toThrow(expect.objectContaining({ code: "SUPERGRAPH_INVALID" }));
    expect(() => put(OPEN.replace("type Query", "type Other"))).toThrow(/query root|supergraph/i);
    expect(await ask(OPEN_DOOR)).toEqual(REFUSED);
    await stop();
  });

  test("a schema that the engine never announced is not answered", async () => {
    const { ask, stop } = await start(name);
    const other = await start(name);
    await expect(ask(VIEWER, other.current())).rejects.toThrow(/not known/);
    await Promise.all([stop(), other.stop()]);
  });
});
