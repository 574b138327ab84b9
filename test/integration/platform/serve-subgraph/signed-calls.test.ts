import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { SignJWT } from "jose";
import { OPEN_DOOR, SCOPES, type Viewer } from "../../../../platform/access/viewer.ts";
import { createLog } from "../../../../platform/log.ts";
import { NATION } from "../../../../platform/region-code.ts";
import type { SubgraphDefinition } from "../../../../platform/serve-subgraph/definition.ts";
import { serveSubgraph, type SubgraphServer } from "../../../../platform/serve-subgraph/http.ts";
import { CALL_HEADER, callHeader, claimsText, readCallHeader } from "../../../../platform/signing/call-header.ts";
import { createCallSigner } from "../../../../platform/signing/sign-call.ts";
import type { RefusalReason } from "../../../../platform/signing/verify-call.ts";
import { SUBGRAPHS } from "../../../../subgraphs/index.ts";
import { createTestDatabase, type TestDatabase } from "../../../support/database.ts";
import { CALL_KEYS, postSigned, verifierOf } from "../../../support/signed-calls.ts";
import { executorOver } from "../../../support/subgraph-kit.ts";

const BODY = '{"query":"{ __typename }"}';
const OTHER_BODY = '{"query":"{ _service { sdl } }"}';

const logged: string[] = [];
const log = createLog({ destination: { write: (line) => logged.push(line) } });
beforeEach(() => {
  logged.length = 0;
});

const everyone: Viewer = { ...OPEN_DOOR, subject: "x", role: "x", scopes: SCOPES, regions: [NATION], purpose: "x" };
const context = { requestId: "r1", viewer: everyone };

/** The answer to whoever is not a gateway; every refusal must look like it. */
const REFUSED = {
  errors: [
    {
      message: expect.stringContaining("not signed"),
      extensions: { code: "CALL_NOT_SIGNED", details: {} },
    },
  ],
};

describe.each(SUBGRAPHS.map((definition) => [definition.name, definition] as const))(
  "%s, called directly",
  (name, definition) => {
    const other = SUBGRAPHS.find((subgraph) => subgraph.name !== name)?.name ?? "";
    let database: TestDatabase;
    let server: SubgraphServer;
    let executed = 0;
    beforeAll(async () => {
      database = await createTestDatabase({ migrations: definition.migrations });
      // Each definition is generic in its own context, which only it creates and reads.
      const execute = executorOver(definition as unknown as SubgraphDefinition, database.db);
      server = await serveSubgraph({
        name,
        execute: (...call) => {
          executed += 1;
          return execute(...call);
        },
        verify: verifierOf(name),
        port: 0,
        host: "127.0.0.1",
        log,
        isReady: async () => true,
      });
    });
    afterAll(async () => {
      await server.stop();
      await database.stop();
    });
    beforeEach(() => {
      executed = 0;
    });

    const post = (body: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
      fetch(server.url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
    const sign = (options: { key?: string; subgraph?: string; age?: number; viewer?: Viewer; body?: string } = {}) => {
      const { key = CALL_KEYS[0] ?? "", subgraph = name, age = 0, viewer = everyone, body = BODY } = options;
      const signer = createCallSigner(
        () => [key],
        () => Date.now() - age,
      )(subgraph);
      return {
        ...signer({ method: "POST", path: "/graphql", body: Buffer.from(body), context: { ...context, viewer } }),
      };
    };

    const expectRefused = async (response: Response, reason: RefusalReason): Promise<void> => {
      expect([response.status, await response.json()]).toEqual([401, REFUSED]);
      expect(executed).toBe(0);
      expect(logged.map((line) => JSON.parse(line))).toEqual([
        { level: "warn", time: expect.any(String), subgraph: name, reason, msg: "call refused" },
      ]);
    };

    test("answers what a gateway has signed", async () => {
      const response = await postSigned(name, server.url, BODY);
      expect([response.status, await response.json()]).toEqual([200, { data: { __typename: "Query" } }]);
      expect(logged).toEqual([]);
    });

    test.each([
      ["a question", '{"query":"{ __typename }"}'],
      ["its schema", '{"query":"{ _service { sdl } }"}'],
      ["introspection", '{"query":"{ __schema { types { name } } }"}'],
      ["entities", '{"query":"{ _entities(representations: []) { __typename } }"}'],
      ["what is no question", "{"],
      ["nothing", ""],
    ])("1: refuses %s without a signature", async (_, body) => {
      await expectRefused(await post(body, {}), "NOT_SIGNED");
    });

    test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
      "1: refuses %s without a signature like any other",
      async (type) => {
        await expectRefused(await post(BODY, { "content-type": type }), "NOT_SIGNED");
      },
    );

    test("2: refuses a signature by another key", async () => {
      await expectRefused(await post(BODY, sign({ key: "k".repeat(40) })), "SIGNATURE_WRONG");
    });

    test("3: refuses a call that was answered before", async () => {
      const headers = sign();
      expect((await post(BODY, headers)).status).toBe(200);
      executed = 0;
      await expectRefused(await post(BODY, headers), "REPLAYED");
    });

    test.each<[number, RefusalReason]>([
      [60_000, "TOO_OLD"],
      [-60_000, "TOO_NEW"],
    ])("4: refuses a call of %i ms ago", async (age, reason) => {
      await expectRefused(await post(BODY, sign({ age })), reason);
    });

    test("5: refuses another body than the signed one", async () => {
      await expectRefused(await post(OTHER_BODY, sign()), "SIGNATURE_WRONG");
    });

    test("6: refuses to take one viewer for another", async () => {
      const [mine, theirs] = [sign({ viewer: OPEN_DOOR }), sign()].map((headers) =>
        readCallHeader(headers[CALL_HEADER] ?? ""),
      );
      if (mine === undefined || theirs === undefined) throw new Error("no header of a call");
      const claims = claimsText(mine.time, mine.nonce, theirs.context);
      await expectRefused(await post(BODY, { [CALL_HEADER]: callHeader(mine.mac, claims) }), "SIGNATURE_WRONG");
    });

    test("7: refuses what was signed for another subgraph", async () => {
      expect(other).not.toBe("");
      await expectRefused(await post(BODY, sign({ subgraph: other })), "SIGNATURE_WRONG");
    });

    test("8: refuses a user's token, good as it may be", async () => {
      const token = await new SignJWT({ scope: SCOPES.join(" "), regions: ["ID"] })
        .setProtectedHeader({ alg: "HS256" })
        .sign(Buffer.from(CALL_KEYS[0] ?? ""));
      await expectRefused(await post(BODY, { authorization: `Bearer ${token}` }), "NOT_SIGNED");
      logged.length = 0;
      await expectRefused(await post(BODY, { [CALL_HEADER]: `Bearer ${token}` }), "SIGNATURE_MALFORMED");
    });

    test("9: refuses whoever a proxy says it is", async () => {
      const headers = {
        forwarded: "for=127.0.0.1;proto=https",
        "x-forwarded-for": "127.0.0.1",
        "x-real-ip": "127.0.0.1",
        "x-forwarded-user": "gateway",
        "x-original-url": "/healthz",
        "x-http-method-override": "GET",
        "apollo-federation-include-trace": "ftv1",
      };
      await expectRefused(await post(BODY, headers), "NOT_SIGNED");
    });

    test("tells the log the reason and nothing that was sent", async () => {
      await post('{"query":"{ nik3201019901010001 }"}', {
        ...sign({ viewer: { ...everyone, subject: "3201019901010001" } }),
      });
      expect(logged.join("")).toContain("SIGNATURE_WRONG");
      expect(logged.join("")).not.toMatch(/3201019901010001|nik|MzIwMTAx/);
    });

    test("is open for whoever watches it", async () => {
      for (const path of ["/healthz", "/readyz"])
        expect((await fetch(`http://127.0.0.1:${server.port}${path}`)).status).toBe(200);
    });
  },
);
