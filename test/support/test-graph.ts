import { startAll } from "../../cli/start-all.ts";
import type { EngineName } from "../../gateway/engine/engine.ts";
import type { StatementEvent } from "../../platform/database/connect.ts";
import { quietLog, quietProgress, seededConfig } from "./seeded-sources.ts";

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

export interface TestGraph {
  readonly url: string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
  stop(): Promise<void>;
}

/** The whole product over the demo data, asked over real HTTP one query at a time. */
export const startTestGraph = async (engine: EngineName): Promise<TestGraph> => {
  const statements: StatementEvent[] = [];
  const calls: string[] = [];
  const running = await startAll({ ...(await seededConfig()), SINERGI_ENGINE: engine }, quietLog, quietProgress, {
    onStatement: (event) => statements.push(event),
    onCall: (subgraph, { query }) => {
      if (query !== "{__typename}") calls.push(subgraph);
    },
  });
  return {
    url: running.url,
    ask: async (query, variables = {}) => {
      statements.length = 0;
      calls.length = 0;
      const response = await fetch(`${running.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as Omit<GraphAnswer, "status" | "statements" | "calls">;
      return { status: response.status, ...answer, statements: [...statements], calls: [...calls] };
    },
    stop: () => running.stop(),
  };
};
