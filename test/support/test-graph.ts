import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPersonaKey } from "../../cli/persona-key.ts";
import { startAll } from "../../cli/start-all.ts";
import { createPersonaToken } from "../../gateway/access/persona-tokens.ts";
import type { EngineName } from "../../gateway/engine/engine.ts";
import { personaOf } from "../../platform/access/personas.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import type { Config } from "../../platform/config.ts";
import type { StatementEvent } from "../../platform/database/connect.ts";
import { quietLog, quietProgress, seededConfig } from "./seeded-sources.ts";
import { startTokenIssuer } from "./token-issuer.ts";

export interface GraphAnswer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: { readonly sources?: readonly Readonly<Record<string, unknown>>[] };
  /** SQL statements the answer took. */
  readonly statements: readonly StatementEvent[];
  /** The subgraph of each call the answer took. */
  readonly calls: readonly string[];
}

export interface AskOptions {
  /** Sent as a bearer token. @default none: the open door */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestGraph {
  readonly url: string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>, options?: AskOptions): Promise<GraphAnswer>;
  /**
   * A token of a demo persona, by name (`governor:35`), or of any viewer, signed by an issuer that the graph trusts; of a
   * viewer only what matters need be said.
   */
  tokenFor(who: string | Partial<Viewer>): Promise<string>;
  stop(): Promise<void>;
}

/**
 * The whole product over the demo data, asked over real HTTP one query at a time.
 *
 * @param settings what differs from the settings of every such graph
 */
export const startTestGraph = async (engine: EngineName, settings: Partial<Config> = {}): Promise<TestGraph> => {
  const statements: StatementEvent[] = [];
  const calls: string[] = [];
  const [issuer, folder] = await Promise.all([startTokenIssuer(), mkdtemp(join(tmpdir(), "sinergi-graph-"))]);
  const config = {
    ...(await seededConfig()),
    SINERGI_ENGINE: engine,
    SINERGI_DATA_DIR: folder,
    SINERGI_PERSONAS: true,
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: issuer.audience,
    ...settings,
  };
  const running = await startAll(config, quietLog, quietProgress, {
    onStatement: (event) => statements.push(event),
    onCall: (subgraph, { query }) => {
      if (query !== "{__typename}") calls.push(subgraph);
    },
  });
  return {
    url: running.url,
    ask: async (query, variables = {}, { token, headers = {} } = {}) => {
      statements.length = 0;
      calls.length = 0;
      const response = await fetch(`${running.url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as Omit<GraphAnswer, "status" | "statements" | "calls">;
      return { status: response.status, ...answer, statements: [...statements], calls: [...calls] };
    },
    tokenFor: async (who) => {
      if (typeof who !== "string") return issuer.tokenFor(who);
      const viewer = personaOf(who);
      if (viewer === null) throw new Error(`no persona ${who}`);
      return createPersonaToken(await findPersonaKey(folder), viewer, 1);
    },
    stop: async () => {
      await running.stop();
      await Promise.all([issuer.close(), rm(folder, { recursive: true })]);
    },
  };
};
