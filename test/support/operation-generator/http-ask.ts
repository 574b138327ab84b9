import type { Answer, Ask } from "../federations/answer.ts";

interface Response {
  readonly data?: unknown;
  readonly errors?: ReadonlyArray<{
    readonly message: string;
    readonly path?: ReadonlyArray<string | number>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }>;
}

/** Asks a gateway over HTTP, at the open door or with a token. */
export const askOverHttp =
  (url: string, token?: string): Ask =>
  async ({ text, variables }): Promise<Answer> => {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: text, variables }),
    });
    const { data, errors } = (await response.json()) as Response;
    return {
      data: data ?? null,
      errors: (errors ?? []).map(({ message, path, extensions }) => ({ message, path, code: extensions?.["code"] })),
    };
  };
