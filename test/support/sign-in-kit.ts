import { createSignIn } from "../../cli/sign-in.ts";
import type { Clock } from "../../gateway/access/clock.ts";
import { createGateway } from "../../gateway/server.ts";
import { createHttpTransportFor } from "../../gateway/transport/http.ts";
import { type Config, loadConfig } from "../../platform/config.ts";
import { findFreePort } from "../../platform/database/embedded/free-port.ts";
import { createLog } from "../../platform/log.ts";
import { type OidcProvider, type OidcProviderOptions, startOidcProvider } from "./oidc-provider/oidc-provider.ts";
import { startTinyFederation } from "./tiny-federation.ts";

/** A clock that is set on by hand. */
export interface SetClock extends Clock {
  pass(milliseconds: number): void;
}

const createSetClock = (): SetClock => {
  let elapsed = 0;
  const start = Date.now();
  return {
    wall: () => start + elapsed,
    elapsed: () => elapsed,
    pass: (milliseconds) => {
      elapsed += milliseconds;
    },
  };
};

/** What the client of these tests is to their provider. */
export const TEST_CLIENT = {
  clientId: "sinergi portal",
  clientSecret: "a secret:of+the/tests",
  audience: "sinergi-tests",
} as const;

export interface SignInKit {
  /** Where the gateway is reached. */
  readonly url: string;
  readonly provider: OidcProvider;
  readonly clock: SetClock;
  /**
   * Ends everything.
   *
   * @throws Error when the log holds a token, a code, who somebody is, or one of these texts
   */
  stop(secrets: Iterable<string>): Promise<void>;
}

/** Names in these tests end like this. */
const USER = "@example";

/** A gateway over a tiny federation, with a provider by which readers sign in and a clock for its sessions. */
export const startSignIn = async (
  users: OidcProviderOptions["users"],
  settings: Partial<Config> = {},
): Promise<SignInKit> => {
  const clock = createSetClock();
  const [federation, port, provider] = await Promise.all([
    startTinyFederation(),
    findFreePort(),
    startOidcProvider({ ...TEST_CLIENT, users, now: clock.wall }),
  ]);
  const url = `http://127.0.0.1:${port}`;
  provider.redirectUri = `${url}/sign-in/callback`;
  const lines: string[] = [];
  const log = createLog({ level: "trace", destination: { write: (line) => lines.push(line) } });
  const config: Config = {
    ...loadConfig({}),
    NODE_ENV: "test",
    OIDC_ISSUER: provider.issuer,
    OIDC_AUDIENCE: TEST_CLIENT.audience,
    OIDC_CLIENT_ID: TEST_CLIENT.clientId,
    OIDC_CLIENT_SECRET: TEST_CLIENT.clientSecret,
    PUBLIC_URL: url,
    ...settings,
  };
  const gateway = await createGateway(
    { port, engine: "compiled", supergraph: { sdl: federation.supergraphSdl } },
    { transportFor: createHttpTransportFor({}), ...(await createSignIn(config, log, clock)), log },
  );
  return {
    url,
    provider,
    clock,
    stop: async (secrets) => {
      await gateway.stop();
      await Promise.all([federation.close(), provider.close()]);
      const logged = lines.join("");
      const found = [...secrets, ...provider.secrets, "eyJ", "code=", "state=", USER].find((text) =>
        logged.includes(text),
      );
      if (found !== undefined) throw new Error(`the log holds ${found}`);
    },
  };
};
