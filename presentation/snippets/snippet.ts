/** A question as it stands on the screen, for programs that ask it elsewhere. */
export interface SnippetQuestion {
  /** Whole address of the graph, such as `https://sinergi.example/graphql`. */
  readonly endpoint: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of several operations in the query; null of the only one. */
  readonly operationName: string | null;
  /** Response keys that lead to the list which is wanted as a table; empty when there is none. */
  readonly rows: readonly string[];
}

/** Name of the environment variable that snippets read a token from; without it they ask at the open door. */
export const TOKEN_VARIABLE = "SINERGI_TOKEN";

/** The body of the request. */
export const bodyOf = ({ query, variables, operationName }: SnippetQuestion): Readonly<Record<string, unknown>> => ({
  query,
  variables,
  ...(operationName === null ? {} : { operationName }),
});
