import { Failure } from "./failure.ts";
import { failureOf, send } from "./send.ts";

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Why identities are asked for; kept with the audit. */
  readonly purpose?: string;
}

/**
 * Asks the graph as whoever is signed in. An answer with an error is a failure here: pages show all of what they ask for or
 * say what is wrong. Where half an answer is good enough, the page asks twice.
 *
 * @throws Failure
 * @example const { region } = await askGraph<{ region: { name: string } }>("query Nama($code: RegionCode!) { … }", { code });
 */
export const askGraph = async <Data>(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  { signal, purpose }: AskOptions = {},
): Promise<Data> => {
  const { body } = await send("/graphql", {
    method: "POST",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      ...(purpose === undefined ? {} : { "x-sinergi-purpose": purpose }),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  const failure = failureOf(body);
  if (failure !== undefined) throw failure;
  const { data } = (body ?? {}) as { readonly data?: Data };
  if (data === undefined) throw new Failure("UNREADABLE", "The answer has no data.");
  return data;
};
