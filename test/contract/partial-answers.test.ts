import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../../gateway/engine/engine.ts";
import { createGateway, type Gateway } from "../../gateway/server.ts";
import { createHttpTransportFor } from "../../gateway/transport/http.ts";
import { composeSupergraph } from "../../cli/compose-supergraph.ts";
import { findKeys, SOURCE_KEYS } from "../../cli/keys.ts";
import { type OpenSources, openSources } from "../../cli/sources.ts";
import { SCALARS } from "../../platform/scalars.ts";
import { serveSubgraph, type SubgraphServer } from "../../platform/serve-subgraph/http.ts";
import { createCallSigner } from "../../platform/signing/sign-call.ts";
import { createCallVerifier } from "../../platform/signing/verify-call.ts";
import { readSchema } from "../support/read-schema.ts";
import { quietLog, quietProgress, seededConfig } from "../support/seeded-sources.ts";

const QUERY = `{
  region(code: "63") {
    name
    welfare(period: "2023") { families }
    villageFund(year: 2024) { villages }
    disbursement(period: "2024") { credited { families } }
  }
}`;

interface Answer {
  readonly data: { readonly region: Readonly<Record<string, unknown>> };
  readonly errors?: readonly { readonly path: unknown; readonly extensions: { readonly code: string } }[];
}

describe("with the subgraphs apart, over HTTP", () => {
  let open: OpenSources;
  const servers = new Map<string, SubgraphServer>();
  const gateways = new Map<string, Gateway>();

  const ask = async (gateway: Gateway | undefined): Promise<Answer> => {
    const response = await fetch(`${gateway?.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY }),
    });
    return response.json() as Promise<Answer>;
  };

  beforeAll(async () => {
    const config = await seededConfig();
    const keys = await findKeys(config, quietLog, [...SOURCE_KEYS, "call"]);
    open = await openSources(config, quietLog, quietProgress);
    for (const { name, createExecute } of open.sources) {
      const execute = await createExecute(keys);
      servers.set(
        name,
        await serveSubgraph({
          name,
          execute,
          verify: createCallVerifier({ subgraph: name, keys: keys.call }),
          port: 0,
          host: "127.0.0.1",
          log: quietLog,
          isReady: async () => true,
        }),
      );
    }
    const services = open.sources.map(({ name }) => ({
      name,
      url: servers.get(name)?.url ?? "",
      sdl: readSchema(name),
    }));
    const sdl = composeSupergraph(services).supergraphSdl;
    for (const engine of ENGINES) {
      const gateway = await createGateway(
        { port: 0, engine, supergraph: { sdl } },
        {
          transportFor: createHttpTransportFor({ signer: createCallSigner(keys.call) }),
          scalars: SCALARS,
          log: quietLog,
        },
      );
      gateways.set(engine, gateway);
    }
  }, 120_000);

  afterAll(async () => {
    for (const gateway of gateways.values()) await gateway.stop();
    for (const server of servers.values()) await server.stop();
    await open.stop();
  });

  test.each(ENGINES)("everything is answered while all sources run (%s engine)", async (engine) => {
    const { data, errors } = await ask(gateways.get(engine));
    expect(errors).toBeUndefined();
    expect(data.region).toMatchObject({ name: "Kalimantan Selatan", welfare: { families: 111_671 } });
  });

  test("a stopped source takes only its own fields with it", async () => {
    await servers.get("disbursement")?.stop();
    for (const engine of ENGINES) {
      const { data, errors } = await ask(gateways.get(engine));
      expect(data.region).toMatchObject({
        name: "Kalimantan Selatan",
        welfare: { families: 111_671 },
        villageFund: { villages: expect.any(Number) },
        disbursement: null,
      });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
      // The stock engine does not say where.
      expect(errors?.[0]?.path).toEqual(engine === "compiled" ? ["region", "disbursement"] : undefined);
    }
  });
});
