import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SYSTEM_CLOCK } from "../../gateway/access/clock.ts";
import { createRemoteKeys } from "../../gateway/access/remote-keys.ts";
import { createTokenReader, type ReadToken } from "../../gateway/access/token-reader.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import type { Log } from "../../platform/log.ts";

/** How signatures are made: the algorithm's name in a token's header, a new key, and what node:crypto is told. */
const ALGORITHMS = {
  ES256: {
    create: () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
    sign: (text: string, key: KeyObject) =>
      sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" as const }),
  },
  RS256: {
    create: () => generateKeyPairSync("rsa", { modulusLength: 2_048 }),
    sign: (text: string, key: KeyObject) => sign("sha256", Buffer.from(text), key),
  },
} as const;

export type TestAlgorithm = keyof typeof ALGORITHMS;

export interface TestKey {
  readonly kid: string;
  readonly alg: TestAlgorithm;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export const createTestKey = (alg: TestAlgorithm = "ES256"): TestKey => ({
  kid: randomUUID(),
  alg,
  ...ALGORITHMS[alg].create(),
});

const part = (value: unknown): string =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/** A token in three parts, of any header and claims, well-formed or not: texts stay as they are. */
export const signToken = (header: unknown, claims: unknown, key: TestKey): string => {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${ALGORITHMS[key.alg].sign(text, key.privateKey).toString("base64url")}`;
};

type Fields = Readonly<Record<string, unknown>>;

/** An issuer of tokens on this machine, with a JWKS served over HTTP. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** Times that its keys were fetched, or tried to be. */
  fetches(): number;
  /** The key that signs now. */
  key(): TestKey;
  /** The claims of a good token. */
  claims(): Fields;
  /** A token whose claims and header differ from a good one's in these; undefined takes one out. */
  mint(claims?: Fields, header?: Fields): string;
  /** A token of a viewer, of whom only what matters need be said. */
  tokenFor(viewer: Partial<Viewer>): string;
  /** Signs with a new key from now on, which stands in the JWKS beside the old ones. */
  addKey(): void;
  /** Takes all keys but the one that signs now out of the JWKS. */
  retireOldKeys(): void;
  /** While true, its JWKS answers 500. */
  fail(isDown: boolean): void;
  close(): Promise<void>;
}

/** Starts an issuer with one key on a free port of this machine. */
export const startTokenIssuer = async (alg: TestAlgorithm = "ES256"): Promise<TokenIssuer> => {
  let keys: readonly [TestKey, ...TestKey[]] = [createTestKey(alg)];
  let fetches = 0;
  let isDown = false;
  const server = createServer((_, response) => {
    fetches += 1;
    response.statusCode = isDown ? 500 : 200;
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: keys.map(publicJwk) }));
  });
  server.unref(); // a test that fails before its end must not wait for it
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const issuer = `http://127.0.0.1:${port}`;
  const audience = "sinergi-tests";
  const claims: TokenIssuer["claims"] = () => {
    const now = Math.floor(Date.now() / 1_000);
    return { iss: issuer, aud: audience, sub: "tester", iat: now, exp: now + 3_600 };
  };
  const mint: TokenIssuer["mint"] = (changes = {}, header = {}) => {
    const [key] = keys;
    return signToken({ alg: key.alg, kid: key.kid, ...header }, { ...claims(), ...changes }, key);
  };
  return {
    issuer,
    audience,
    jwksUrl: `${issuer}/.well-known/jwks.json`,
    fetches: () => fetches,
    key: () => keys[0],
    claims,
    mint,
    tokenFor: ({ subject = "tester", scopes = [], regions = [], purpose = null, role = "tester" }) =>
      mint({ sub: subject, scope: scopes.join(" "), regions, role, ...(purpose === null ? {} : { purpose }) }),
    addKey: () => {
      keys = [createTestKey(alg), ...keys];
    },
    retireOldKeys: () => {
      keys = [keys[0]];
    },
    fail: (down) => {
      isDown = down;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const publicJwk = ({ publicKey, kid, alg }: TestKey) => ({
  ...publicKey.export({ format: "jwk" }),
  kid,
  alg,
  use: "sig",
});

/** What makes a test gateway accept the tokens of this issuer, whose keys it fetches. */
export const trusting =
  ({ issuer, audience, jwksUrl }: TokenIssuer) =>
  (log: Log): ReadToken =>
    createTokenReader({ issuers: [{ issuer, audience, keys: createRemoteKeys(jwksUrl, SYSTEM_CLOCK, log) }], log });
