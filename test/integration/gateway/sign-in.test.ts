import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { MISBEHAVIOURS } from "../../support/oidc-provider/misbehaviour.ts";
import { type SignInKit, startSignIn } from "../../support/sign-in-kit.ts";
import { MINUTE, USERS, nobody, problemOf } from "../../support/sign-in-story.ts";
import { createVisitor, type Visitor } from "../../support/visitor.ts";

let kit: SignInKit;
let reader: Visitor;
beforeEach(async () => {
  kit = await startSignIn(USERS);
  reader = createVisitor(kit);
});
afterEach(() => kit.stop(reader.cookies().values()));

describe("a reader signs in", () => {
  test("and comes back to where they were, as who the provider says they are", async () => {
    expect(await reader.session()).toMatchObject({ ...nobody, canSignIn: true });
    const response = await reader.signIn("governor", "/sign-in?return=%2Flaporan%2F53%3Fperiode%3D2024");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/laporan/53?periode=2024");
    expect(await reader.session()).toMatchObject({
      viewer: { subject: "gubernur@example", role: "governor", scopes: USERS.governor.scopes, regions: ["53"] },
    });
    expect(await reader.ask()).toEqual({ status: 200 });
  });

  test("with a code that is bound to this browser, this sign-in and this client", async () => {
    const address = new URL(await reader.leave());
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
    const again = new URL(await reader.leave());
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(again.searchParams.get(name)).not.toBe(address.searchParams.get(name));
    }
  });

  test("and their browser holds the name of a session, and no token", async () => {
    const first = await reader.visit("/sign-in");
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^sinergi-sign-in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/),
    ]);
    const back = await reader.visit(await kit.provider.signIn(first.headers.get("location") ?? "", "governor"));
    expect(back.headers.getSetCookie()).toEqual([
      "sinergi-sign-in=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0",
      expect.stringMatching(/^sinergi-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(back.headers.get("cache-control")).toBe("no-store");
    const told = JSON.stringify([[...back.headers], await back.text(), await reader.session()]);
    for (const secret of kit.provider.secrets) expect(told).not.toContain(secret);
  });

  test("as somebody else, and the session before is gone", async () => {
    await reader.signIn("governor");
    const before = reader.cookie();
    await reader.signIn("analyst");
    expect(reader.cookie()).not.toBe(before);
    expect(await reader.session()).toMatchObject({ viewer: { subject: "analis@example" } });
    reader.keep("sinergi-session", before ?? "");
    expect(await reader.ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
  });

  test.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/.//elsewhere.example",
    "javascript:alert(1)",
    "/sign-in?return=/",
  ])("and is not led to %p afterwards", async (place) => {
    const response = await reader.signIn("governor", `/sign-in?return=${encodeURIComponent(place)}`);
    expect(response.headers.get("location")).toBe("/");
  });
});

describe("nobody is signed in by what comes back", () => {
  const expectRefused = async (response: Response, status: number, code: string) => {
    expect(await problemOf(response)).toEqual({ status, code });
    expect(reader.cookie()).toBeUndefined();
    expect(await reader.session()).toMatchObject(nobody);
  };

  test.each(MISBEHAVIOURS)("when the provider gives %s", async (wrong) => {
    kit.provider.wrong = wrong;
    const isDown = wrong === "token answer with 500" || wrong === "no token answer";
    await expectRefused(await reader.signIn(), isDown ? 503 : 502, isDown ? "SIGN_IN_UNAVAILABLE" : "SIGN_IN_FAILED");
    kit.provider.wrong = undefined;
    await reader.signIn();
    expect(await reader.session()).toMatchObject({ viewer: { role: "governor" } });
  });

  test("when it comes a second time", async () => {
    const address = await reader.leave();
    const back = await kit.provider.signIn(address, "governor");
    const pending = reader.cookies().get("sinergi-sign-in") ?? "";
    const copy = createVisitor(kit);
    copy.keep("sinergi-sign-in", pending);
    await reader.visit(back);
    expect(await problemOf(await copy.visit(back))).toEqual({ status: 400, code: "SIGN_IN_STALE" });
    expect(await copy.session()).toMatchObject(nobody);
  });

  test("when it comes to another browser: a link cannot make somebody else of its reader", async () => {
    const attacker = createVisitor(kit);
    const link = await kit.provider.signIn(await attacker.leave(), "analyst");
    await expectRefused(await reader.visit(link), 400, "SIGN_IN_STALE");
    await reader.leave();
    await expectRefused(await reader.visit(link), 400, "SIGN_IN_STALE");
  });

  test("when another sign-in was begun, which goes on", async () => {
    const address = await reader.leave();
    await reader.visit("/sign-in/callback?code=x&state=y");
    await reader.visit(await kit.provider.signIn(address, "governor"));
    expect(await reader.session()).toMatchObject({ viewer: { role: "governor" } });
  });

  test("when it took longer than ten minutes", async () => {
    const back = await kit.provider.signIn(await reader.leave(), "governor");
    kit.clock.pass(10 * MINUTE);
    await expectRefused(await reader.visit(back), 400, "SIGN_IN_STALE");
  });

  test("when the reader has called it off", async () => {
    await expectRefused(await reader.signIn("nobody"), 403, "SIGN_IN_DENIED");
  });

  test.each([
    ["another issuer", (back: URL) => back.searchParams.set("iss", "https://elsewhere.example")],
    ["no issuer", (back: URL) => back.searchParams.delete("iss")],
    ["another code", (back: URL) => back.searchParams.set("code", "another")],
    ["no code", (back: URL) => back.searchParams.delete("code")],
    ["two codes", (back: URL) => back.searchParams.append("code", "another")],
    ["an error of somebody's own words", (back: URL) => back.searchParams.set("error", "<b>@example</b>")],
  ])("when %s is named", async (_, change) => {
    const back = new URL(await kit.provider.signIn(await reader.leave(), "governor"));
    change(back);
    await expectRefused(await reader.visit(back), 502, "SIGN_IN_FAILED");
  });

  test.each(["", "?", "?state=", "?code=x", "?error=access_denied", `?state=${"x".repeat(5_000)}`])(
    "when nobody was sent away: %p",
    async (query) => {
      await expectRefused(await reader.visit(`/sign-in/callback${query}`), 400, "SIGN_IN_STALE");
    },
  );
});
