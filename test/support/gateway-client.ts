import { createAuthenticator } from "../../gateway/access/authenticator.ts";
import { createTokenReader, type ReadToken } from "../../gateway/access/token-reader.ts";
import { createGateway, type Gateway, type GatewayConfig } from "../../gateway/server.ts";
import { createHttpTransportFor, type HttpTransportOptions } from "../../gateway/transport/http.ts";
import { createLog, type Log } from "../../platform/log.ts";
import { SCALARS } from "../../platform/scalars.ts";

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  // The answers of tests are looked into freely; a wrong shape fails the expectation.
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: ReadonlyArray<{
      readonly message: string;
      readonly path?: ReadonlyArray<string | number>;
      readonly extensions: { readonly code: string; readonly requestId: string; readonly [name: string]: unknown };
    }>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  /** The body as it was received. */
  readonly text: string;
}

export interface TestGateway {
  readonly gateway: Gateway;
  /** Everything the gateway logged, one JSON object a line. */
  readonly logged: () => string;
  /** Sends a GraphQL operation. */
  readonly ask: (
    query: string,
    options?: { readonly variables?: unknown; readonly headers?: Record<string, string> },
  ) => Promise<GraphqlAnswer>;
  /** Sends any HTTP request to the gateway. */
  readonly send: (path: string, init?: RequestInit) => Promise<GraphqlAnswer>;
}

/**
 * Starts a gateway on a free port, with short deadlines, over real HTTP to the subgraphs of the supergraph.
 *
 * @param trust whose tokens it accepts; nobody's unless given
 */
export const startTestGateway = async (
  config: Pick<GatewayConfig, "engine" | "supergraph"> & Partial<GatewayConfig>,
  transport: HttpTransportOptions = {},
  trust: (log: Log) => ReadToken = (log) => createTokenReader({ issuers: [], log }),
): Promise<TestGateway> => {
  const lines: string[] = [];
  const log = createLog({ level: "debug", destination: { write: (line) => lines.push(line) } });
  const gateway = await createGateway(
    { port: 0, ...config },
    {
      transportFor: createHttpTransportFor(transport),
      scalars: SCALARS,
      authenticate: createAuthenticator({ readToken: trust(log), log }),
      log,
    },
  );
  const send: TestGateway["send"] = async (path, init) => answerOf(await fetch(`${gateway.url}${path}`, init));
  return {
    gateway,
    logged: () => lines.join(""),
    send,
    ask: (query, options) => send("/graphql", post(query, options)),
  };
};

const post = (query: string, options: Parameters<TestGateway["ask"]>[1] = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...options.headers },
  body: JSON.stringify({ query, variables: options.variables }),
});

const answerOf = async (response: Response): Promise<GraphqlAnswer> => {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : {}, text };
};

/** The codes of an answer's errors, each once. */
export const codesOf = ({ body }: GraphqlAnswer): readonly string[] => [
  ...new Set((body.errors ?? []).map((error) => error.extensions.code)),
];
