import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { createGateway } from "../../../gateway/server.ts";
import { createLocalTransport } from "../../../gateway/transport/local.ts";
import { createLog } from "../../../platform/log.ts";
import { startTestGateway, type TestGateway } from "../../support/gateway-client.ts";
import { startTinyFederation, type TinyFederation } from "../../support/tiny-federation.ts";

describe.each(ENGINES)("with the engine %s", (engine) => {
  let federation: TinyFederation;
  let gateway: TestGateway;
  beforeAll(async () => {
    federation = await startTinyFederation();
    gateway = await startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl } }, { timeoutMs: 300 });
  });
  afterAll(async () => {
    await gateway.gateway.stop();
    await federation.close();
  });

  test("one query joins the subgraphs", async () => {
    const answer = await gateway.ask("{ places { code name count } }");
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data).toEqual({
      places: [
        { code: "35", name: "Jawa Timur", count: 35 },
        { code: "53", name: "Nusa Tenggara Timur", count: 53 },
        { code: "63", name: "Kalsel", count: 63 },
      ],
    });
  });

  test("an answer names the sources of every subgraph that took part, once, by id", async () => {
    const region = {
      id: "wilayah",
      title: "Kode wilayah",
      publisher: "Kemendagri",
      asOf: "2025-01-01",
      provenance: "IMPORTED",
    };
    const one = await gateway.ask("{ slogan }");
    expect(one.body.extensions).toEqual({ sources: [{ ...region, subgraph: "places" }] });
    const both = await gateway.ask("{ places { name count } total }");
    expect(both.body.extensions).toEqual({
      sources: [
        {
          id: "hitung",
          title: "Hitungan",
          publisher: "BPS",
          asOf: "2024-12-31",
          provenance: "PUBLISHED",
          subgraph: "counts",
        },
        { ...region, subgraph: "counts" },
        { ...region, subgraph: "places" },
      ],
    });
  });

  test("introspection needs no source and names none", async () => {
    const answer = await gateway.ask("{ __schema { queryType { name } } }");
    expect(answer.body).toEqual({ data: { __schema: { queryType: { name: "Query" } } } });
  });

  test("a gateway is ready while every subgraph answers, and says which one does not", async () => {
    const ready = await gateway.send("/readyz");
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.text)).toEqual({
      status: "ready",
      subgraphs: { counts: { up: true }, places: { up: true } },
    });

    const other = await startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl } }, { timeoutMs: 100 });
    federation.counts.failAlways("hang");
    const degraded = await other.send("/readyz");
    federation.counts.failAlways(undefined);
    expect(degraded.status).toBe(503);
    expect(JSON.parse(degraded.text)).toEqual({
      status: "degraded",
      subgraphs: { counts: { up: false, code: "SUBGRAPH_TIMEOUT" }, places: { up: true } },
    });
    expect((await other.send("/healthz")).status).toBe(200);
    await other.gateway.stop();
  });

  test("watchers who ask together share one probe", async () => {
    const other = await startTestGateway({ engine, supergraph: { sdl: federation.supergraphSdl } });
    const before = federation.counts.calls.length;
    await Promise.all(Array.from({ length: 20 }, () => other.gateway.ready()));
    expect(federation.counts.calls.length).toBe(before + 1);
    await other.gateway.stop();
  });

  test("a subgraph in this process is answered without HTTP, with the same failures", async () => {
    const local = await createGateway(
      { port: 0, engine, supergraph: { sdl: federation.supergraphSdl } },
      {
        transportFor: (name) =>
          createLocalTransport(
            name,
            async ({ query }) => {
              if (name === "places") return { data: { slogan: "dari dalam" } };
              if (query.includes("total")) throw new Error("at internal-host-7");
              return new Promise(() => {});
            },
            { timeoutMs: 100 },
          ),
        log: createLog({ level: "silent" }),
      },
    );
    const response = await fetch(`${local.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ slogan total }" }),
    });
    const answer = await response.json();
    expect(answer).toMatchObject({
      data: { slogan: "dari dalam", total: null },
      errors: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE", details: { subgraph: "counts" } } }],
    });
    expect(JSON.stringify(answer)).not.toContain("internal-host");
    await local.stop();
  });
});
