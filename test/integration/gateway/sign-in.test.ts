import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createTestBrowser, type TestBrowser } from "../../support/browser.ts";
import { parseRegionCode } from "../../../platform/region-code.ts";
import type { OidcProviderOptions } from "../../support/oidc-provider/oidc-provider.ts";
import { MISBEHAVIOURS } from "../../support/oidc-provider/misbehaviour.ts";
import { type SignInKit, startSignIn } from "../../support/sign-in-kit.ts";

const USERS = {
  governor: {
    subject: "gubernur@example",
    role: "governor",
    scopes: ["aggregate:read", "family:read"],
    regions: [parseRegionCode("53")],
  },
  analyst: { subject: "analis@example", scopes: ["aggregate:read"] },
} satisfies OidcProviderOptions["users"];

const MINUTE = 60_000;

let kit: SignInKit;
let browser: TestBrowser;
beforeEach(async () => {
  kit = await startSignIn(USERS);
  browser = createTestBrowser(kit.url);
});
afterEach(async () => {
  const { logged, provider } = kit;
  await kit.stop();
  // Whatever a test did: nothing that opens anything stands in the log.
  for (const secret of provider.secrets) expect(logged()).not.toContain(secret);
  for (const cookie of browser.cookies().values()) expect(logged()).not.toContain(cookie);
  expect(logged()).not.toMatch(/eyJ|@example|code=|state=/);
});

/** Sent to the provider. */
const leave = async (path = "/sign-in", visitor = browser): Promise<string> => {
  const response = await visitor.visit(path);
  expect(response.status).toBe(303);
  return response.headers.get("location") ?? "";
};
const signIn = async (user = "governor", path = "/sign-in", visitor = browser): Promise<Response> =>
  visitor.visit(await kit.provider.signIn(await leave(path, visitor), user));
const session = async (visitor = browser) =>
  (await (await visitor.send("/session")).json()) as { viewer: { role: string; subject: string | null } };
const ask = async (visitor = browser) => {
  const response = await visitor.post("/graphql", { query: "{ slogan }" });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
};
const cookieOf = (visitor = browser) => visitor.cookies().get("sinergi-session");
/** What a page that tells of a failure says. */
const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const page = await response.text();
  expect(page).not.toContain("internal-host-7");
  return { status: response.status, code: /<small>([A-Z_]+) · /.exec(page)?.[1] };
};
const nobody = { viewer: { subject: null, role: "public" } };

describe("a reader signs in", () => {
  test("and comes back to where they were, as who the provider says they are", async () => {
    expect(await session()).toMatchObject({ ...nobody, canSignIn: true });
    const response = await signIn("governor", "/sign-in?return=%2Flaporan%2F53%3Fperiode%3D2024");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/laporan/53?periode=2024");
    expect(await session()).toMatchObject({
      viewer: { subject: "gubernur@example", role: "governor", scopes: USERS.governor.scopes, regions: ["53"] },
    });
    expect(await ask()).toEqual({ status: 200 });
  });

  test("with a code that is bound to this browser, this sign-in and this client", async () => {
    const address = new URL(await leave());
    expect(Object.fromEntries(address.searchParams)).toEqual({
      response_type: "code",
      client_id: "sinergi portal",
      redirect_uri: `${kit.url}/sign-in/callback`,
      scope: "openid",
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    });
    const again = new URL(await leave());
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(again.searchParams.get(name)).not.toBe(address.searchParams.get(name));
    }
  });

  test("and their browser holds the name of a session, and no token", async () => {
    const first = await browser.visit("/sign-in");
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^sinergi-sign-in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/),
    ]);
    const back = await browser.visit(await kit.provider.signIn(first.headers.get("location") ?? "", "governor"));
    expect(back.headers.getSetCookie()).toEqual([
      "sinergi-sign-in=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0",
      expect.stringMatching(/^sinergi-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(back.headers.get("cache-control")).toBe("no-store");
    const told = JSON.stringify([[...back.headers], await back.text(), await session()]);
    for (const secret of kit.provider.secrets) expect(told).not.toContain(secret);
  });

  test("as somebody else, and the session before is gone", async () => {
    await signIn("governor");
    const before = cookieOf();
    await signIn("analyst");
    expect(cookieOf()).not.toBe(before);
    expect(await session()).toMatchObject({ viewer: { subject: "analis@example" } });
    browser.keep("sinergi-session", before ?? "");
    expect(await ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
  });

  test.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/.//elsewhere.example",
    "javascript:alert(1)",
    "/sign-in?return=/",
  ])("and is not led to %p afterwards", async (place) => {
    const response = await signIn("governor", `/sign-in?return=${encodeURIComponent(place)}`);
    expect(response.headers.get("location")).toBe("/");
  });
});

describe("nobody is signed in by what comes back", () => {
  const expectRefused = async (response: Response, status: number, code: string) => {
    expect(await problemOf(response)).toEqual({ status, code });
    expect(cookieOf()).toBeUndefined();
    expect(await session()).toMatchObject(nobody);
  };

  test.each(MISBEHAVIOURS)("when the provider gives %s", async (wrong) => {
    kit.provider.wrong = wrong;
    const isDown = wrong === "token answer with 500" || wrong === "no token answer";
    await expectRefused(await signIn(), isDown ? 503 : 502, isDown ? "SIGN_IN_UNAVAILABLE" : "SIGN_IN_FAILED");
    kit.provider.wrong = undefined;
    await signIn();
    expect(await session()).toMatchObject({ viewer: { role: "governor" } });
  });

  test("when it comes a second time", async () => {
    const address = await leave();
    const back = await kit.provider.signIn(address, "governor");
    const pending = browser.cookies().get("sinergi-sign-in") ?? "";
    const copy = createTestBrowser(kit.url);
    copy.keep("sinergi-sign-in", pending);
    await browser.visit(back);
    expect(await problemOf(await copy.visit(back))).toEqual({ status: 400, code: "SIGN_IN_STALE" });
    expect(await session(copy)).toMatchObject(nobody);
  });

  test("when it comes to another browser: a link cannot make somebody else of its reader", async () => {
    const attacker = createTestBrowser(kit.url);
    const link = await kit.provider.signIn(await leave("/sign-in", attacker), "analyst");
    await expectRefused(await browser.visit(link), 400, "SIGN_IN_STALE");
    await leave();
    await expectRefused(await browser.visit(link), 400, "SIGN_IN_STALE");
  });

  test("when another sign-in was begun, which goes on", async () => {
    const address = await leave();
    await browser.visit("/sign-in/callback?code=x&state=y");
    await browser.visit(await kit.provider.signIn(address, "governor"));
    expect(await session()).toMatchObject({ viewer: { role: "governor" } });
  });

  test("when it took longer than ten minutes", async () => {
    const back = await kit.provider.signIn(await leave(), "governor");
    kit.clock.pass(10 * MINUTE);
    await expectRefused(await browser.visit(back), 400, "SIGN_IN_STALE");
  });

  test("when the reader has called it off", async () => {
    await expectRefused(await signIn("nobody"), 403, "SIGN_IN_DENIED");
  });

  test.each([
    ["another issuer", (back: URL) => back.searchParams.set("iss", "https://elsewhere.example")],
    ["no issuer", (back: URL) => back.searchParams.delete("iss")],
    ["another code", (back: URL) => back.searchParams.set("code", "another")],
    ["no code", (back: URL) => back.searchParams.delete("code")],
    ["two codes", (back: URL) => back.searchParams.append("code", "another")],
    ["an error of somebody's own words", (back: URL) => back.searchParams.set("error", "<b>@example</b>")],
  ])("when %s is named", async (_, change) => {
    const back = new URL(await kit.provider.signIn(await leave(), "governor"));
    change(back);
    await expectRefused(await browser.visit(back), 502, "SIGN_IN_FAILED");
  });

  test.each(["", "?", "?state=", "?code=x", "?error=access_denied", `?state=${"x".repeat(5_000)}`])(
    "when nobody was sent away: %p",
    async (query) => {
      await expectRefused(await browser.visit(`/sign-in/callback${query}`), 400, "SIGN_IN_STALE");
    },
  );
});

describe("while the provider does not answer", () => {
  beforeEach(() => {
    kit.provider.isDown = true;
  });

  test("the public is answered, and signing in says so on a page and asks it once", async () => {
    expect(await ask()).toEqual({ status: 200 });
    expect(await session()).toMatchObject({ canSignIn: true });
    for (let time = 0; time < 3; time += 1) {
      expect(await problemOf(await browser.visit("/sign-in"))).toEqual({ status: 503, code: "SIGN_IN_UNAVAILABLE" });
    }
    expect(kit.provider.calls).toEqual(["GET /.well-known/openid-configuration"]);
    kit.provider.isDown = false;
    kit.clock.pass(10_000);
    await signIn();
    expect(await session()).toMatchObject({ viewer: { role: "governor" } });
  });

  test("a session whose token has ended is told to wait, and goes on later", async () => {
    kit.provider.isDown = false;
    await signIn();
    kit.provider.isDown = true;
    kit.clock.pass(6 * MINUTE);
    kit.provider.calls.length = 0;
    for (let time = 0; time < 3; time += 1) expect(await ask()).toEqual({ status: 503, code: "SIGN_IN_UNAVAILABLE" });
    expect(kit.provider.calls).toEqual(["POST /token"]);
    kit.provider.isDown = false;
    kit.clock.pass(10_000);
    expect(await ask()).toEqual({ status: 200 });
  });
});

describe("a session", () => {
  test("goes on with a new token when the first has ended, asked for once by all who wait", async () => {
    await signIn();
    const before = cookieOf();
    for (let time = 1; time <= 3; time += 1) {
      kit.clock.pass(6 * MINUTE);
      kit.provider.calls.length = 0;
      expect(await Promise.all(Array.from({ length: 10 }, () => ask()))).toEqual(
        Array.from({ length: 10 }, () => ({ status: 200 })),
      );
      expect(kit.provider.calls.filter((call) => call === "POST /token")).toHaveLength(1);
    }
    expect(cookieOf()).toBe(before);
  });

  test("ends with its token where the provider gives no other, and says so", async () => {
    kit.provider.givesRefreshTokens = false;
    await signIn();
    kit.clock.pass(6 * MINUTE);
    expect(await ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
    expect(await session()).toMatchObject({ ...nobody, hasEnded: true });
    expect(cookieOf()).toBeUndefined();
  });

  test.each(["access token of another reader", "access token of another issuer", "no access token"] as const)(
    "ends where the provider's next answer is wrong: %s",
    async (wrong) => {
      await signIn();
      kit.provider.wrong = wrong;
      kit.clock.pass(6 * MINUTE);
      expect(await ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
      kit.provider.wrong = undefined;
      expect(await ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
    },
  );

  test("ends where the provider has withdrawn what it gave", async () => {
    await signIn();
    const { secrets, issuer } = kit.provider;
    await Promise.all(
      [...secrets].map((token) => fetch(`${issuer}/revoke`, { method: "POST", body: new URLSearchParams({ token }) })),
    );
    expect(await ask()).toEqual({ status: 200 });
    kit.clock.pass(6 * MINUTE);
    expect(await ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
  });

  test("ends after an hour without a request, and after ten hours at most", async () => {
    await signIn();
    kit.clock.pass(60 * MINUTE);
    expect(await ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
    await signIn();
    for (let passed = 0; passed < 570; passed += 30) {
      kit.clock.pass(30 * MINUTE);
      expect(await ask()).toEqual({ status: 200 });
    }
    kit.clock.pass(30 * MINUTE);
    expect(await ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
  });

  test("ends when the reader signs out: here, at the provider, and wherever the cookie was copied to", async () => {
    await signIn();
    const copy = createTestBrowser(kit.url);
    copy.keep("sinergi-session", cookieOf() ?? "");
    const response = await browser.send("/session", { method: "DELETE" });
    const { signOutAt } = (await response.json()) as { signOutAt: string };
    const goodbye = new URL(signOutAt);
    expect(`${goodbye.origin}${goodbye.pathname}`).toBe(`${kit.provider.issuer}/goodbye`);
    expect(Object.fromEntries(goodbye.searchParams)).toEqual({
      client_id: "sinergi portal",
      post_logout_redirect_uri: `${kit.url}/`,
    });
    expect(kit.provider.calls.at(-1)).toBe("POST /revoke");
    expect(cookieOf()).toBeUndefined();
    expect(await ask(copy)).toEqual({ status: 401, code: "SESSION_ENDED" });
  });

  test("ends here as well when the provider cannot be told", async () => {
    await signIn();
    kit.provider.isDown = true;
    const response = await browser.send("/session", { method: "DELETE" });
    expect(await response.json()).toMatchObject(nobody);
    expect(await ask()).toEqual({ status: 200 });
  });
});
