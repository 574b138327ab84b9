import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Failure } from "./failure.ts";
import { failureOf, send } from "./send.ts";

/** Who reads the portal, as `GET /session` tells. */
export interface Session {
  readonly viewer: {
    /** Null at the open door. */
    readonly subject: string | null;
    readonly role: string;
    readonly scopes: readonly string[];
    readonly regions: readonly string[];
  };
  /** Forms of the demo's personas, such as `governor:PROVINCE`; empty where there are none. */
  readonly personas: readonly string[];
  /** Whether `/sign-in` leads to an issuer of tokens. */
  readonly canSignIn: boolean;
  /** Whether the gateway serves Sinergi's own graph, which the pages besides the query page are about. */
  readonly hasReports: boolean;
}

const KEY = ["session"];

const ask = async (path: string, init?: RequestInit): Promise<Session> => {
  const { status, body } = await send(path, init);
  const failure = failureOf(body);
  if (failure !== undefined) throw failure;
  if (status !== 200) throw new Failure("UNREADABLE", `The gateway answered ${status}.`);
  return body as Session; // as the gateway documents it
};

/** Who reads; undefined until it is known. */
export const useSession = (): Session | undefined =>
  useQuery({ queryKey: KEY, queryFn: () => ask("/session"), staleTime: Number.POSITIVE_INFINITY }).data;

/** Becomes a persona of the demo (`governor:35`), or nobody (null); all that was read before is asked again. */
export const useChangePersona = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (persona: string | null) =>
      persona === null
        ? ask("/session", { method: "DELETE" })
        : ask("/session/persona", {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ persona }),
          }),
    onSuccess: async (session) => {
      client.setQueryData(KEY, session);
      await client.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== KEY[0] });
    },
  });
};
