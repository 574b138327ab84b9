import { Agent, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { eventually } from "../../support/eventually.ts";
import { startTestGateway } from "../../support/gateway-client.ts";
import { startTinyFederation, type TinyFederation } from "../../support/tiny-federation.ts";

describe.each(ENGINES)("with the engine %s", (engine) => {
  let federation: TinyFederation;
  beforeAll(async () => {
    federation = await startTinyFederation();
  });
  afterAll(() => federation.close());

  test("stopping answers 200 requests in flight, refuses new ones, and leaves no connection", async () => {
    const { gateway, ask } = await startTestGateway(
      { engine, supergraph: { sdl: federation.supergraphSdl } },
      { connections: 200 },
    );
    const release = federation.places.hold();
    // Different texts, so that no answer can be shared.
    const answers = Array.from({ length: 200 }, (_, number) => ask(`{ a${number}: slogan }`));
    await eventually(() => federation.places.open() === 200);
    const stopped = gateway.stop();
    await expect(ask("{ slogan }")).rejects.toThrow("fetch failed");
    release();
    const results = await Promise.all(answers);
    expect(results.map(({ body }) => body)).toEqual(
      results.map((_, number) => expect.objectContaining({ data: { [`a${number}`]: "satu data" } })),
    );
    await stopped;
    await eventually(() => federation.places.open() === 0);
  }, 30_000);

  test("stopping twice is stopping once", async () => {
    const { gateway } = await startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl } });
    expect(gateway.stop()).toBe(gateway.stop());
    await gateway.stop();
  });

  test("a request that outlasts the time to drain is cut off", async () => {
    const { gateway, ask } = await startTestGateway({
      engine,
      supergraph: { sdl: federation.supergraphSdl },
      drainTimeoutMs: 50,
    });
    const release = federation.places.hold();
    const answer = ask("{ slogan }");
    const before = federation.places.open();
    await eventually(() => federation.places.open() > before);
    const [result] = await Promise.allSettled([answer, gateway.stop()]);
    expect(result.status).toBe("rejected");
    release();
  });

  test("a connection that sends nothing does not hold the stop back", async () => {
    const { gateway } = await startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl } });
    const agent = new Agent({ keepAlive: true });
    const silent = agent.createConnection({ port: gateway.port, host: "127.0.0.1" });
    if (silent === null || silent === undefined) throw new Error("the agent made no connection");
    const closed = new Promise((resolve) => silent.once("close", resolve));
    silent.on("error", () => {});
    await new Promise((resolve) => silent.once("connect", resolve));
    await eventually(() => pings(gateway.url));
    await gateway.stop();
    await closed;
    expect(silent.destroyed).toBe(true);
    agent.destroy();
  });

  test("a port in use is named", async () => {
    const { gateway } = await startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl } });
    await expect(
      startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl }, port: gateway.port }),
    ).rejects.toMatchObject({ code: "PORT_IN_USE", details: { port: gateway.port } });
    await gateway.stop();
  });
});

/** True once the server answers, so that it has accepted the connections before. */
const pings = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    request(`${url}/healthz`, { agent: false }, (response) => resolve(response.resume().statusCode === 200))
      .on("error", () => resolve(false))
      .end();
  });
