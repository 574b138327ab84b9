import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
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

describe("while the provider does not answer", () => {
  beforeEach(() => {
    kit.provider.isDown = true;
  });

  test("the public is answered, and signing in says so on a page and asks it once", async () => {
    expect(await reader.ask()).toEqual({ status: 200 });
    expect(await reader.session()).toMatchObject({ canSignIn: true });
    for (let time = 0; time < 3; time += 1) {
      expect(await problemOf(await reader.visit("/sign-in"))).toEqual({ status: 503, code: "SIGN_IN_UNAVAILABLE" });
    }
    expect(kit.provider.calls).toEqual(["GET /.well-known/openid-configuration"]);
    kit.provider.isDown = false;
    kit.clock.pass(10_000);
    await reader.signIn();
    expect(await reader.session()).toMatchObject({ viewer: { role: "governor" } });
  });

  test("a session whose token has ended is told to wait, and goes on later", async () => {
    kit.provider.isDown = false;
    await reader.signIn();
    kit.provider.isDown = true;
    kit.clock.pass(6 * MINUTE);
    kit.provider.calls.length = 0;
    for (let time = 0; time < 3; time += 1)
      expect(await reader.ask()).toEqual({ status: 503, code: "SIGN_IN_UNAVAILABLE" });
    expect(kit.provider.calls).toEqual(["POST /token"]);
    kit.provider.isDown = false;
    kit.clock.pass(10_000);
    expect(await reader.ask()).toEqual({ status: 200 });
  });
});

describe("a session", () => {
  test("goes on with a new token when the first has ended, asked for once by all who wait", async () => {
    await reader.signIn();
    const before = reader.cookie();
    for (let time = 1; time <= 3; time += 1) {
      kit.clock.pass(6 * MINUTE);
      kit.provider.calls.length = 0;
      expect(await Promise.all(Array.from({ length: 10 }, () => reader.ask()))).toEqual(
        Array.from({ length: 10 }, () => ({ status: 200 })),
      );
      expect(kit.provider.calls.filter((call) => call === "POST /token")).toHaveLength(1);
    }
    expect(reader.cookie()).toBe(before);
  });

  test("ends with its token where the provider gives no other, and says so", async () => {
    kit.provider.givesRefreshTokens = false;
    await reader.signIn();
    kit.clock.pass(6 * MINUTE);
    expect(await reader.ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
    expect(await reader.session()).toMatchObject({ ...nobody, hasEnded: true });
    expect(reader.cookie()).toBeUndefined();
  });

  test.each(["access token of another reader", "access token of another issuer", "no access token"] as const)(
    "ends where the provider's next answer is wrong: %s",
    async (wrong) => {
      await reader.signIn();
      kit.provider.wrong = wrong;
      kit.clock.pass(6 * MINUTE);
      expect(await reader.ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
      kit.provider.wrong = undefined;
      expect(await reader.ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
    },
  );

  test("ends where the provider has withdrawn what it gave", async () => {
    await reader.signIn();
    const { secrets, issuer } = kit.provider;
    await Promise.all(
      [...secrets].map((token) => fetch(`${issuer}/revoke`, { method: "POST", body: new URLSearchParams({ token }) })),
    );
    expect(await reader.ask()).toEqual({ status: 200 });
    kit.clock.pass(6 * MINUTE);
    expect(await reader.ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
  });

  test("ends after an hour without a request, and after ten hours at most", async () => {
    await reader.signIn();
    kit.clock.pass(60 * MINUTE);
    expect(await reader.ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
    await reader.signIn();
    for (let passed = 0; passed < 570; passed += 30) {
      kit.clock.pass(30 * MINUTE);
      expect(await reader.ask()).toEqual({ status: 200 });
    }
    kit.clock.pass(30 * MINUTE);
    expect(await reader.ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
  });

  test("ends when the reader signs out: here, at the provider, and wherever the cookie was copied to", async () => {
    await reader.signIn();
    const copy = createVisitor(kit);
    copy.keep("sinergi-session", reader.cookie() ?? "");
    const response = await reader.send("/session", { method: "DELETE" });
    const { signOutAt } = (await response.json()) as { signOutAt: string };
    const goodbye = new URL(signOutAt);
    expect(`${goodbye.origin}${goodbye.pathname}`).toBe(`${kit.provider.issuer}/goodbye`);
    expect(Object.fromEntries(goodbye.searchParams)).toEqual({
      client_id: "sinergi portal",
      post_logout_redirect_uri: `${kit.url}/`,
    });
    expect(kit.provider.calls.at(-1)).toBe("POST /revoke");
    expect(reader.cookie()).toBeUndefined();
    expect(await copy.ask()).toEqual({ status: 401, code: "SESSION_ENDED" });
  });

  test("ends here as well when the provider cannot be told", async () => {
    await reader.signIn();
    kit.provider.isDown = true;
    const response = await reader.send("/session", { method: "DELETE" });
    expect(await response.json()).toMatchObject(nobody);
    expect(await reader.ask()).toEqual({ status: 200 });
  });
});
