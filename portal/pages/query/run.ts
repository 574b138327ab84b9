import type { GraphiQLProps } from "graphiql";
import { Failure } from "../../client/failure.ts";
import { errorsOf, send } from "../../client/send.ts";

/** How the gateway came to an answer. Times are milliseconds since the request began. */
export interface Explanation {
  readonly calls: readonly {
    readonly subgraph: string;
    readonly startMs: number;
    readonly durationMs: number;
    readonly entities: number;
    readonly rows: number;
    readonly bytes: number;
    readonly path: string;
  }[];
  readonly cost: number | null;
  readonly totalMs: number;
  readonly plan: string | null;
}

/** An error of an answer, as the gateway writes it. */
export interface RunProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/** A query that was run, and its answer. */
export interface Run {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
  readonly problems: readonly RunProblem[];
  /** Null when the gateway did not tell. */
  readonly explanation: Explanation | null;
}

/** The last runs, found by the answer that the editor shows: it keeps one for each of its tabs. */
export interface Runs {
  readonly ask: GraphiQLProps["fetcher"];
  readonly ofAnswer: (answer: string) => Run | undefined;
}

const MOST_RUNS = 20;
const INTROSPECTION = "IntrospectionQuery";

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly RunProblem[];
  readonly extensions?: { readonly explain?: Explanation; readonly [name: string]: unknown };
}

/** As the gateway writes its own errors: Indonesian, then English. */
const UNREACHABLE =
  "Gateway tidak menjawab. / The gateway does not answer. Check the connection, then run the query again.";

/** Sends what the editor asks, as whoever is signed in, and remembers it with its answer. */
export const createRuns = (): Runs => {
  const byAnswer = new Map<string, Run>();
  return {
    ofAnswer: (answer) => byAnswer.get(answer),
    ask: async (operation, options) => {
      const { query, variables, operationName } = operation;
      const isIntrospection = operationName === INTROSPECTION;
      const headers = readHeaders(options?.headers);
      let answer: Answer;
      try {
        const { body } = await send("/graphql", {
          method: "POST",
          headers: {
            accept: "application/json",
            "content-type": "application/json",
            ...(isIntrospection ? {} : { "x-sinergi-explain": "1" }),
            ...headers,
          },
          body: JSON.stringify(operation),
        });
        answer = body ?? {}; // what /graphql answers
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const message = error.code === "UNREACHABLE" ? UNREACHABLE : error.message;
        answer = { errors: [{ message, extensions: { code: error.code } }] };
      }
      if (isIntrospection) return answer as never;
      const { extensions: { explain = null, ...extensions } = {}, ...rest } = answer;
      const shown = Object.keys(extensions).length === 0 ? rest : { ...rest, extensions };
      if (byAnswer.size >= MOST_RUNS) byAnswer.delete([...byAnswer.keys()][0] ?? "");
      byAnswer.set(JSON.stringify(shown, null, 2), {
        query,
        variables: (variables ?? {}) as Run["variables"], // the editor reads them as an object
        operationName: operationName ?? null,
        headers,
        data: answer.data ?? null,
        problems: errorsOf(answer),
        explanation: explain,
      });
      return shown as never; // GraphiQL's type of an answer knows no errors of others
    },
  };
};

const readHeaders = (given: unknown): Readonly<Record<string, string>> =>
  typeof given === "object" && given !== null
    ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
    : {};
