import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Authenticate, createAuthenticator } from "../../../gateway/access/authenticator.ts";
import type { Clock } from "../../../gateway/access/clock.ts";
import { createTokenReader } from "../../../gateway/access/token-reader.ts";
import { createRemoteKeys } from "../../../gateway/access/remote-keys.ts";
import { createLog } from "../../../platform/log.ts";
import { startTokenIssuer, type TokenIssuer } from "../../support/token-issuer.ts";

const SECOND = 1_000;

/** A clock that is set on by hand. */
const createTestClock = (): Clock & { pass(milliseconds: number): void; setBack(milliseconds: number): void } => {
  const start = Date.now();
  let elapsed = 0;
  let back = 0;
  return {
    wall: () => start + elapsed - back,
    elapsed: () => elapsed,
    pass: (milliseconds) => {
      elapsed += milliseconds;
    },
    setBack: (milliseconds) => {
      back += milliseconds;
    },
  };
};

let issuer: TokenIssuer;
let clock: ReturnType<typeof createTestClock>;
let authenticate: Authenticate;
let logged: string[];
beforeEach(async () => {
  issuer = await startTokenIssuer();
  clock = createTestClock();
  logged = [];
  const log = createLog({ destination: { write: (line) => logged.push(line) } });
  const keys = createRemoteKeys(issuer.jwksUrl, clock, log);
  const issuers = [{ issuer: issuer.issuer, audience: issuer.audience, keys }];
  authenticate = createAuthenticator({ readToken: createTokenReader({ issuers, log, clock }), log });
});
afterEach(() => issuer.close());

const request = (token: string, purpose?: string) => ({
  id: "test",
  raw: {
    headers: {
      authorization: `Bearer ${token}`,
      ...(purpose === undefined ? {} : { "x-sinergi-purpose": purpose }),
    },
    rawHeaders: ["Authorization", `Bearer ${token}`],
  },
});
const send = async (token: string) => authenticate(request(token));
const expectRefused = (token: string) => expect(send(token)).rejects.toMatchObject({ code: "TOKEN_INVALID" });

/** A token that no other test of this file has sent: its signature is checked. */
let serial = 0;
const freshToken = (): string => {
  serial += 1;
  return issuer.tokenFor({ subject: `tester-${serial}`, scopes: ["aggregate:read"] });
};

describe("keys of an issuer", () => {
  test("are fetched once for many tokens, and when the first one comes", async () => {
    expect(issuer.fetches()).toBe(0);
    await Promise.all(Array.from({ length: 20 }, () => send(freshToken())));
    await send(freshToken());
    expect(issuer.fetches()).toBe(1);
  });

  test("count from the cooldown's end when they are new", async () => {
    await send(freshToken());
    issuer.addKey();
    const token = freshToken();
    await expectRefused(token);
    clock.pass(10 * SECOND);
    expect(await send(token)).toMatchObject({ scopes: ["aggregate:read"] });
    expect(issuer.fetches()).toBe(2);
  });

  test("count for at most a minute more when they are retired, for tokens seen and unseen", async () => {
    const [seen, unseen] = [freshToken(), freshToken()];
    await send(seen);
    issuer.addKey();
    issuer.retireOldKeys();
    clock.pass(29 * SECOND);
    await send(unseen);
    await send(seen);
    clock.pass(31 * SECOND);
    await expectRefused(seen);
    await expectRefused(unseen);
    await expectRefused(issuer.mint({}, { kid: "of another time" }));
    expect(await send(freshToken())).toMatchObject({ subject: `tester-${serial}` });
  });

  test("stay in use while they cannot be fetched, and tokens of unknown keys stay refused", async () => {
    await send(freshToken());
    issuer.fail(true);
    for (let minute = 0; minute < 10; minute += 1) {
      clock.pass(60 * SECOND);
      expect(await send(freshToken())).toMatchObject({ scopes: ["aggregate:read"] });
      await expectRefused(issuer.mint({}, { kid: "unknown" }));
    }
    expect(issuer.fetches()).toBe(11);
    expect(logged.filter((line) => line.includes("could not be fetched"))).toHaveLength(10);
    issuer.addKey();
    issuer.fail(false);
    clock.pass(10 * SECOND);
    expect(await send(freshToken())).toMatchObject({ scopes: ["aggregate:read"] });
  });

  test("are asked for once a cooldown where the first fetch has failed", async () => {
    issuer.fail(true);
    for (let attempt = 0; attempt < 5; attempt += 1) await expectRefused(freshToken());
    expect(issuer.fetches()).toBe(1);
    issuer.fail(false);
    await expectRefused(freshToken());
    clock.pass(10 * SECOND);
    expect(await send(freshToken())).toMatchObject({ scopes: ["aggregate:read"] });
  });

  test("are fetched at most once a cooldown, however many unknown keys are named", async () => {
    await send(freshToken());
    const flood = () =>
      Promise.all(
        Array.from({ length: 100 }, (_, place) => expectRefused(issuer.mint({}, { kid: `invented-${place}` }))),
      );
    await flood();
    expect(issuer.fetches()).toBe(1);
    for (let round = 2; round <= 4; round += 1) {
      clock.pass(10 * SECOND);
      await flood();
      await flood();
      expect(issuer.fetches()).toBe(round);
    }
  });

  test("are not fetched for a token that is refused without them", async () => {
    await expectRefused("no-token");
    await expectRefused(issuer.mint({ iss: "https://elsewhere.test" }));
    await expectRefused(issuer.mint({}, { alg: "HS256" }));
    await expectRefused(issuer.mint({}, { alg: "none" }));
    expect(issuer.fetches()).toBe(0);
  });
});

describe("an accepted token", () => {
  test("gives the same viewer object each time, at once after the first", async () => {
    const token = freshToken();
    const first = await authenticate(request(token));
    expect(authenticate(request(token))).toBe(first);
    clock.pass(31 * SECOND);
    expect(await authenticate(request(token))).toEqual(first);
  });

  test("gives one viewer object to requests that come at the same time", async () => {
    const token = freshToken();
    const viewers = await Promise.all([authenticate(request(token)), authenticate(request(token))]);
    expect(viewers[0]).toBe(viewers[1]);
  });

  test("carries the purpose that the request states before its own", async () => {
    const token = issuer.tokenFor({ purpose: "the token's own" });
    expect(await authenticate(request(token))).toMatchObject({ purpose: "the token's own" });
    const stated = authenticate(request(token, "this request's"));
    expect(stated).toMatchObject({ purpose: "this request's" });
    expect(authenticate(request(token, "this request's"))).toBe(stated);
    expect(authenticate(request(token, "another"))).toMatchObject({ purpose: "another" });
    expect(authenticate(request(token))).toMatchObject({ purpose: "the token's own" });
  });

  test("ends five seconds after its exp, remembered or not", async () => {
    const exp = Math.floor(clock.wall() / SECOND) + 10;
    const token = issuer.mint({ exp });
    await send(token);
    clock.pass(14 * SECOND);
    await send(token);
    clock.pass(2 * SECOND);
    await expectRefused(token);
  });

  test("is not remembered for longer when the clock is set back", async () => {
    const token = freshToken();
    await send(token);
    clock.pass(31 * SECOND);
    clock.setBack(3_600 * SECOND);
    await expectRefused(token);
  });
});

describe("a clock that is wrong", () => {
  test.each([
    ["4 seconds ahead of the issuer's", 4, true],
    ["4 seconds behind the issuer's", -4, true],
    ["a minute behind the issuer's", -60, false],
  ])("by %s decides whether a new token counts", async (_, seconds, isAccepted) => {
    const token = issuer.mint({ iat: Math.floor(clock.wall() / SECOND) });
    clock.setBack(-seconds * SECOND);
    const outcome = await send(token).then(
      () => true,
      () => false,
    );
    expect(outcome).toBe(isAccepted);
  });

  test("by a minute ahead of the issuer's refuses a token for its last minute, and says why in the log", async () => {
    const token = issuer.mint({ exp: Math.floor(clock.wall() / SECOND) + 30 });
    clock.setBack(-60 * SECOND);
    await expectRefused(token);
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ msg: "token refused", reason: "ERR_JWT_EXPIRED exp" }),
    ]);
  });
});
