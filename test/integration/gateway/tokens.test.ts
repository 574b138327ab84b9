import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { eventually } from "../../support/eventually.ts";
import { codesOf, startTestGateway, type TestGateway } from "../../support/gateway-client.ts";
import { REFUSED_TOKENS } from "../../support/refused-tokens.ts";
import { startTinyFederation, type TinyFederation } from "../../support/tiny-federation.ts";
import { startTokenIssuer, type TokenIssuer, trusting } from "../../support/token-issuer.ts";

let federation: TinyFederation;
let issuer: TokenIssuer;
let gateway: TestGateway;
beforeAll(async () => {
  [federation, issuer] = await Promise.all([startTinyFederation(), startTokenIssuer("RS256")]);
  gateway = await startTestGateway(
    { engine: "compiled", supergraph: { sdl: federation.supergraphSdl } },
    {},
    trusting(issuer),
  );
});
afterAll(async () => {
  await gateway.gateway.stop();
  await Promise.all([federation.close(), issuer.close()]);
});

const QUERY = "{ slogan }";
const ID = { "x-request-id": "token-table" };
const now = () => Math.floor(Date.now() / 1_000);
/** The lines about one request, in order. */
const logOf = (requestId: string): ReadonlyArray<Readonly<Record<string, unknown>>> =>
  gateway
    .logged()
    .split("\n")
    .filter((line) => line.includes(requestId))
    .map((line) => JSON.parse(line));
const askWith = (authorization: string, headers: Record<string, string> = {}) =>
  gateway.ask(QUERY, { headers: { ...ID, ...headers, authorization } });

describe("a token that is not accepted is refused in one and the same way", () => {
  let expected: string;
  beforeAll(async () => {
    expected = (await askWith("Bearer nonsense")).text;
  });

  test("with a code and no details", () => {
    expect(JSON.parse(expected)).toMatchObject({ errors: [{ extensions: { code: "TOKEN_INVALID", details: {} } }] });
  });

  test.each(Object.entries(REFUSED_TOKENS))("%s", async (_, [reason, token]) => {
    const before = federation.places.calls.length;
    const answer = await askWith(`Bearer ${token(issuer)}`);
    expect(answer.text).toBe(expected);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="sinergi", error="invalid_token"');
    expect(answer.headers.get("vary")).toBe("authorization, cookie");
    expect(federation.places.calls.length).toBe(before);
    const refusals = logOf("token-table").filter(({ msg }) => msg === "token refused");
    expect(refusals.at(-1)).toMatchObject({ reason });
  });

  test.each(["Basic dGVzdGVyOnNlY3JldA==", "Bearer", "Bearer  ", "", "Token abc", "Bearer a b"])(
    "the header %p",
    async (header) => {
      expect((await askWith(header)).text).toBe(expected);
    },
  );

  test("a good token in one of several headers", async () => {
    for (const others of [["Bearer x"], [`Bearer ${issuer.mint()}`]]) {
      const status = await new Promise((resolve, reject) => {
        const headers = {
          ...ID,
          "content-type": "application/json",
          Authorization: [`Bearer ${issuer.mint()}`, ...others],
        };
        const options = { port: gateway.gateway.port, path: "/graphql", method: "POST", headers };
        httpRequest(options, (response) => resolve(response.resume().statusCode))
          .on("error", reject)
          .end(JSON.stringify({ query: QUERY }));
      });
      expect(status).toBe(401);
    }
  });
});

describe("a token that is accepted", () => {
  const ACCEPTED: Readonly<Record<string, () => string>> = {
    "of our key": () => issuer.mint(),
    "of type JWT": () => issuer.mint({}, { typ: "JWT" }),
    "without the key's id, since there is one key": () => issuer.mint({}, { kid: undefined }),
    "for several audiences": () => issuer.mint({ aud: ["another-service", issuer.audience] }),
    "without scopes, regions and role": () => issuer.mint({ scope: "", regions: [] }),
    "with scopes of other services": () => issuer.mint({ scope: "openid profile family:read" }),
    "of a clock five seconds ahead": () => issuer.mint({ iat: now() + 4 }),
    "with every regency": () =>
      issuer.mint({ regions: Array.from({ length: 600 }, (_, n) => String(n + 1_000).replace(/..$/, ".$&")) }),
  };
  test.each(Object.entries(ACCEPTED))("%s", async (_, token) => {
    const answer = await askWith(`Bearer ${token()}`);
    expect(answer.body).toEqual({ data: { slogan: "satu data" }, extensions: expect.any(Object) });
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("vary")).toBe("authorization, cookie");
  });

  test("leaves its role and that it was there in the log; not its owner, its purpose, or itself", async () => {
    const token = issuer.tokenFor({
      subject: "somebody@example",
      role: "verifier",
      purpose: "the case of a neighbour",
    });
    const headers = { "x-request-id": "log-signed-in", "x-sinergi-purpose": "another case altogether" };
    await gateway.ask(QUERY, { headers: { ...headers, authorization: `Bearer ${token}` } });
    await eventually(() => logOf("log-signed-in").length > 0);
    expect(logOf("log-signed-in")).toEqual([
      expect.objectContaining({ msg: "request", status: 200, role: "verifier", signedIn: true }),
    ]);
    for (const secret of [...token.split("."), "somebody@example", "neighbour", "another case"]) {
      expect(gateway.logged()).not.toContain(secret);
    }
  });

  test.each(["ab", "x".repeat(201), "surat\u00a0tugas", "tujuan: é"])(
    "with the purpose %p in the header is told the rule",
    async (purpose) => {
      const answer = await askWith(`Bearer ${issuer.mint()}`, { "x-sinergi-purpose": purpose });
      expect(answer.status).toBe(400);
      expect(codesOf(answer)).toEqual(["PURPOSE_MALFORMED"]);
      expect(answer.body.errors?.[0]?.message).toContain("3 to 200 printable ASCII characters");
    },
  );
});

test("no token is the open door, whatever purpose is stated", async () => {
  const answer = await gateway.ask(QUERY, { headers: { "x-sinergi-purpose": "x", "x-request-id": "log-open-door" } });
  expect(answer.body.data).toEqual({ slogan: "satu data" });
  expect(answer.headers.get("vary")).toBe("authorization, cookie");
  await eventually(() => logOf("log-open-door").length > 0);
  expect(logOf("log-open-door")).toEqual([expect.objectContaining({ role: "public", signedIn: false })]);
});

test("a gateway that trusts nobody refuses every token, and still says that it is ready", async () => {
  const alone = await startTestGateway({ engine: "compiled", supergraph: { sdl: federation.supergraphSdl } });
  const authorization = `Bearer ${issuer.mint()}`;
  expect(codesOf(await alone.ask(QUERY, { headers: { authorization } }))).toEqual(["TOKEN_INVALID"]);
  expect((await alone.ask(QUERY)).body.data).toEqual({ slogan: "satu data" });
  expect((await alone.send("/readyz", { headers: { authorization } })).status).toBe(200);
  await alone.gateway.stop();
});

test("no log holds a part of any token that was sent", () => {
  expect(gateway.logged().match(/token refused/g)?.length).toBeGreaterThan(Object.keys(REFUSED_TOKENS).length);
  // How the header and the claims of every token begin.
  expect(gateway.logged()).not.toContain("eyJ");
});
