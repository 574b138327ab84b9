import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createTestKey } from "../token-issuer.ts";
import type { Misbehaviour } from "./misbehaviour.ts";
import { createTokens, type TokenRequest } from "./tokens.ts";

export interface OidcProviderOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
  /** Whoever can sign in, by the name on the provider's page. */
  readonly users: Readonly<Record<string, TokenRequest["user"]>>;
  /** How long access tokens are good for, seconds. @default 300 */
  readonly lifetimeS?: number;
  /** The time of day for access tokens, milliseconds. @default the system's */
  readonly now?: () => number;
}

/** An OpenID Connect provider on this machine that checks what a client owes it. */
export interface OidcProvider {
  readonly issuer: string;
  /** Where alone it sends readers back to; set when the client's address is known. */
  redirectUri: string;
  /** What it does wrong from now on. */
  wrong: Misbehaviour | undefined;
  /** While true, every call is answered with 503. */
  isDown: boolean;
  /** Whether it gives refresh tokens. @default true */
  givesRefreshTokens: boolean;
  /** The calls it answered, as `METHOD path`, oldest first. */
  readonly calls: string[];
  /** Every secret it gave out or was sent: codes, tokens, verifiers. */
  readonly secrets: Set<string>;
  /**
   * What a reader does there: opens the address they were sent to and chooses who to be.
   *
   * @returns the address that they are sent back to
   */
  signIn(address: string, user: string): Promise<string>;
  close(): Promise<void>;
}

interface Asked {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string | undefined;
  readonly challenge: string;
}

const send = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

export const startOidcProvider = async (options: OidcProviderOptions): Promise<OidcProvider> => {
  const { clientId, clientSecret, users } = options;
  const key = createTestKey();
  const asked = new Map<string, Asked>();
  const codes = new Map<string, Asked & { readonly user: string }>();
  const refreshTokens = new Map<string, string>();

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.unref(); // a test that fails before its end must not wait for it
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a listening TCP server has one
  const { lifetimeS = 300, now = Date.now, audience } = options;
  const tokens = createTokens({ issuer, clientId, audience, key, lifetimeS, now });

  const secret = (value: string): string => {
    provider.secrets.add(value);
    return value;
  };

  /** Both halves are form-encoded before they are put together (RFC 6749, 2.3.1). */
  const isClient = (header = ""): boolean => {
    const [, encoded = ""] = /^Basic (\S+)$/.exec(header) ?? [];
    const [id, password] = Buffer.from(encoded, "base64").toString().split(":");
    const decoded = (part = ""): string => decodeURIComponent(part.replaceAll("+", " "));
    return decoded(id) === clientId && decoded(password) === clientSecret;
  };

  const authorize = (given: URLSearchParams, response: ServerResponse): void => {
    const [redirectUri, state, challenge] = ["redirect_uri", "state", "code_challenge"].map((name) => given.get(name));
    const isRight =
      given.get("response_type") === "code" &&
      given.get("client_id") === clientId &&
      given.get("code_challenge_method") === "S256" &&
      given.get("scope")?.split(" ").includes("openid") === true &&
      redirectUri === provider.redirectUri;
    if (!isRight || !redirectUri || !state || !challenge) return send(response, 400, { error: "invalid_request" });
    const id = randomUUID();
    asked.set(id, { redirectUri, state, challenge, nonce: given.get("nonce") ?? undefined });
    const links = [...Object.keys(users), "nobody"].map((user) => {
      const href = `/decide?${new URLSearchParams({ id, user }).toString()}`;
      return `<li><a href="${href.replaceAll("&", "&amp;")}">${user}</a></li>`;
    });
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(`<!doctype html><title>Test provider</title><h1>Who are you?</h1><ul>${links.join("")}</ul>`);
  };

  const decide = (given: URLSearchParams, response: ServerResponse): void => {
    const request = asked.get(given.get("id") ?? "");
    const user = given.get("user") ?? "";
    if (request === undefined) return send(response, 400, { error: "invalid_request" });
    const code = secret(randomUUID());
    const back = new URL(request.redirectUri);
    back.search = new URLSearchParams({
      state: request.state,
      iss: issuer,
      ...(user in users ? { code } : { error: "access_denied", error_description: "they said no" }),
    }).toString();
    if (user in users) codes.set(code, { ...request, user });
    response.writeHead(303, { location: back.href }).end();
  };

  const grant = (user: string, nonce: string | undefined, response: ServerResponse): void => {
    const who = users[user];
    if (who === undefined) return send(response, 400, { error: "invalid_grant" });
    const { wrong } = provider;
    if (wrong === "token answer that is no JSON") return void response.end("<p>internal-host-7</p>");
    if (wrong === "token answer with 500") return send(response, 500, { at: "internal-host-7" });
    if (wrong === "no token answer") return void response.destroy();
    const request = { user: who, nonce, wrong };
    const refresh = randomUUID();
    if (provider.givesRefreshTokens) refreshTokens.set(secret(refresh), user);
    send(response, 200, {
      token_type: "Bearer",
      expires_in: lifetimeS,
      ...(wrong === "no access token" ? {} : { access_token: secret(tokens.accessToken(request)) }),
      ...(wrong === "no ID token" ? {} : { id_token: secret(tokens.idToken(request)) }),
      ...(provider.givesRefreshTokens ? { refresh_token: refresh } : {}),
    });
  };

  const token = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const given = new URLSearchParams(await text(request));
    if (!isClient(request.headers.authorization)) return send(response, 401, { error: "invalid_client" });
    if (given.get("grant_type") === "refresh_token") {
      const refresh = given.get("refresh_token") ?? "";
      const user = refreshTokens.get(refresh) ?? "";
      refreshTokens.delete(refresh); // each is good once
      return grant(user, undefined, response);
    }
    const code = codes.get(given.get("code") ?? "");
    codes.delete(given.get("code") ?? ""); // each is good once
    const verifier = secret(given.get("code_verifier") ?? "");
    const isRight =
      given.get("grant_type") === "authorization_code" &&
      code !== undefined &&
      provider.wrong !== "every code has ended" &&
      given.get("redirect_uri") === code.redirectUri &&
      createHash("sha256").update(verifier).digest("base64url") === code.challenge;
    return isRight ? grant(code.user, code.nonce, response) : send(response, 400, { error: "invalid_grant" });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    provider.calls.push(`${request.method} ${pathname}`);
    if (provider.isDown) return send(response, 503, { at: "internal-host-7" });
    switch (pathname) {
      case "/.well-known/openid-configuration":
        return send(response, 200, {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          revocation_endpoint: `${issuer}/revoke`,
          end_session_endpoint: `${issuer}/goodbye`,
          jwks_uri: `${issuer}/.well-known/jwks.json`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: [key.alg],
          authorization_response_iss_parameter_supported: true,
        });
      case "/.well-known/jwks.json":
        return send(response, 200, {
          keys: [{ ...key.publicKey.export({ format: "jwk" }), kid: key.kid, alg: key.alg, use: "sig" }],
        });
      case "/authorize":
        return authorize(searchParams, response);
      case "/decide":
        return decide(searchParams, response);
      case "/token":
        return token(request, response);
      case "/revoke":
        refreshTokens.delete(new URLSearchParams(await text(request)).get("token") ?? "");
        return void response.writeHead(200).end();
      case "/goodbye":
        return void response.writeHead(200, { "content-type": "text/html" }).end("<title>Goodbye</title>");
      default:
        return send(response, 404, {});
    }
  };

  const provider: OidcProvider = {
    issuer,
    redirectUri: "",
    wrong: undefined,
    isDown: false,
    givesRefreshTokens: true,
    calls: [],
    secrets: new Set(),
    signIn: async (address, user) => {
      const page = await (await fetch(address)).text();
      const [, href = ""] = new RegExp(`<a href="([^"]+)">${user}</a>`).exec(page) ?? [];
      const response = await fetch(new URL(href.replaceAll("&amp;", "&"), issuer), { redirect: "manual" });
      return response.headers.get("location") ?? "";
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return provider;
};
