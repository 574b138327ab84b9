import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { GraphQLError, type GraphQLSchema, graphql, parse } from "graphql";
import { AppError } from "../../platform/errors.ts";

/** A family card number as it must never come out; it belongs to nobody. */
export const CANARY = "3509999912345678";

/** The ways in which a subgraph can fail, by what it does with a request. */
const FAULTS = {
  hang: () => {},
  html: (response) => response.setHeader("content-type", "text/html").end("<h1>at internal-host-7</h1>"),
  "status 500": (response) => {
    response.statusCode = 500;
    json(response, '{"message":"internal-host-7 is broken"}');
  },
  "status 503": (response) => response.writeHead(503, { "retry-after": "5" }).end("internal-host-7 is busy"),
  "broken JSON": (response) => json(response, '{"data":{"places":[{"name":"internal-host-7'),
  "no GraphQL answer": (response) => json(response, '["internal-host-7"]'),
  "empty body": (response) => json(response, ""),
  "wrong content type": (response) => response.setHeader("content-type", "text/plain").end('{"data":{}}'),
  "cut gzip": (response) =>
    json(response.setHeader("content-encoding", "gzip"), Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0x00])),
  "large body": (response) => json(response, `{"data":{"filler":"${"x".repeat(2 * 1024 * 1024)}"}}`),
  reset: (response) => response.destroy(),
  "reset in the body": (response) => {
    response.setHeader("content-length", 1_000).write('{"data":');
    response.destroy();
  },
  "value of another type": (response) => json(response, `{"data":{"strict":"${CANARY}"}}`),
  "too few entities": (response) => json(response, '{"data":{"_entities":[]}}'),
} as const satisfies Record<string, (response: ServerResponse) => unknown>;

export type Fault = keyof typeof FAULTS;

const json = (response: ServerResponse, body: string | Buffer): unknown =>
  response.setHeader("content-type", "application/json").end(body);

export interface ReceivedCall {
  readonly headers: IncomingMessage["headers"];
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A subgraph of the tiny federation, over real HTTP on a free port. */
export interface TinySubgraph {
  readonly name: string;
  readonly url: string;
  /** Every call that arrived. */
  readonly calls: readonly ReceivedCall[];
  /** Calls that are being answered, or never will be. */
  open(): number;
  /** Fails the next calls, one by one; those after them are answered. */
  failNext(...faults: readonly Fault[]): void;
  /** Fails every call from now on; undefined heals it. */
  failAlways(fault: Fault | undefined): void;
  /** Holds calls back until the returned function is called. */
  hold(): () => void;
  close(): Promise<void>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])\n`;

const PLACES: Readonly<Record<string, string>> = { "35": "Jawa Timur", "53": "Nusa Tenggara Timur", "63": "Kalsel" };

const placesSdl = `${LINK}
  scalar RegionCode
  type Query { places: [Place!]! place(code: RegionCode!): Place search(where: Where!): [Place!]! slogan: String }
  type Mutation { rename(code: RegionCode!, name: String!): Place }
  input Where { code: RegionCode limit: Int! }
  type Place @key(fields: "code") { code: RegionCode! name: String! }`;

const countsSdl = `${LINK}
  scalar RegionCode
  type Query { total: Int strict: Int! }
  type Place @key(fields: "code") { code: RegionCode! count: Int broken: Int early: Int foreign: Int }`;

const place = (code: string) => (code in PLACES ? { code, name: PLACES[code] } : null);
const allPlaces = () => Object.keys(PLACES).map(place);

const placesSchema = () =>
  buildSubgraphSchema([
    {
      typeDefs: parse(placesSdl),
      resolvers: {
        Query: {
          places: allPlaces,
          place: (_: unknown, { code }: { readonly code: string }) => place(code),
          search: allPlaces,
          slogan: () => "satu data",
        },
        Mutation: { rename: (_: unknown, given: { readonly code: string; readonly name: string }) => given },
        Place: { __resolveReference: ({ code }: { readonly code: string }) => place(code) },
      },
    },
  ]);

const countsSchema = () =>
  buildSubgraphSchema([
    {
      typeDefs: parse(countsSdl),
      resolvers: {
        Query: { total: () => 42, strict: () => 7 },
        Place: {
          __resolveReference: ({ code }: { readonly code: string }) => ({ code }),
          count: ({ code }: { readonly code: string }) => Number(code),
          broken: () => {
            throw new Error(`duplicate key (card)=(${CANARY}) at db-7.internal`);
          },
          early: () => {
            throw new AppError("PERIOD_MALFORMED", { value: "2020-X", card: CANARY });
          },
          foreign: () => {
            throw new GraphQLError(`no ${CANARY}`, {
              extensions: { code: "BAD_USER_INPUT", details: { reason: CANARY } },
            });
          },
        },
      },
    },
  ]);

const SOURCES: Readonly<Record<string, ReadonlyArray<Readonly<Record<string, unknown>>>>> = {
  places: [
    {
      id: "wilayah",
      title: "Kode wilayah",
      publisher: "Kemendagri",
      asOf: "2025-01-01",
      provenance: "IMPORTED",
      extra: 1,
    },
  ],
  counts: [
    { id: "hitung", title: "Hitungan", publisher: "BPS", asOf: "2024-12-31", provenance: "PUBLISHED" },
    { id: "wilayah", title: "Kode wilayah", publisher: "Kemendagri", asOf: "2025-01-01", provenance: "IMPORTED" },
    { title: "without an id" },
  ],
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/** Starts one subgraph on a free port. */
const startSubgraph = async (name: string, schema: GraphQLSchema): Promise<TinySubgraph> => {
  const calls: ReceivedCall[] = [];
  let next: readonly Fault[] = [];
  let always: Fault | undefined;
  let gate: Promise<void> | undefined;
  let open = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { query, variables = {} } = JSON.parse(await readBody(request));
    calls.push({ headers: request.headers, query, variables });
    const [fault = always, ...rest] = next;
    next = rest;
    if (fault !== undefined) {
      FAULTS[fault](response);
      return;
    }
    await gate;
    const result = await graphql({ schema, source: query, variableValues: variables });
    json(response, JSON.stringify({ ...result, extensions: { sources: SOURCES[name] } }));
  };

  const server = createServer((request, response) => {
    open += 1;
    response.once("close", () => {
      open -= 1;
    });
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    calls,
    open: () => open,
    failNext: (...faults) => {
      next = faults;
    },
    failAlways: (fault) => {
      always = fault;
    },
    hold: () => {
      let release = (): void => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        gate = undefined;
        release();
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Composes SDLs into supergraph SDL; `addition` goes into the SDL of `places`, to make another version of it. */
const compose = (urls: { readonly places: string; readonly counts: string }, addition: string): string => {
  const { supergraphSdl, errors } = composeServices([
    { name: "places", url: urls.places, typeDefs: parse(placesSdl + addition) },
    { name: "counts", url: urls.counts, typeDefs: parse(countsSdl) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
};

export interface TinyFederation {
  readonly places: TinySubgraph;
  readonly counts: TinySubgraph;
  readonly supergraphSdl: string;
  /** The same supergraph with another definition in it. */
  supergraphWith(addition: string): string;
  close(): Promise<void>;
}

/** Two small subgraphs that share one entity, served over HTTP, with their supergraph: the ground of the gateway's tests. */
export const startTinyFederation = async (): Promise<TinyFederation> => {
  const [places, counts] = await Promise.all([
    startSubgraph("places", placesSchema()),
    startSubgraph("counts", countsSchema()),
  ]);
  const urls = { places: places.url, counts: counts.url };
  return {
    places,
    counts,
    supergraphSdl: compose(urls, ""),
    supergraphWith: (addition) => compose(urls, addition),
    close: async () => {
      await Promise.all([places.close(), counts.close()]);
    },
  };
};
