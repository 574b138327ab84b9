import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Failure } from "./failure.ts";
import { statePurpose } from "./purpose.ts";
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
  /** Whether the reader was signed in until now. */
  readonly hasEnded?: boolean;
  /** Where the identity provider wants to see a reader who has signed out. */
  readonly signOutAt?: string;
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

/** Throws away what was read: it was for somebody else. What is on the page is asked anew. */
const forgetAnswers = (client: QueryClient): Promise<void> =>
  client.resetQueries({ predicate: ({ queryKey: [first] }) => first !== KEY[0] });

const useChange = <Given>(change: (given: Given) => Promise<Session>, onChanged?: (session: Session) => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (session) => {
      statePurpose(null);
      client.setQueryData(KEY, session);
      onChanged?.(session);
      await forgetAnswers(client);
    },
  });
};

/** Becomes a persona of the demo, `governor:35`. */
export const useBecome = () =>
  useChange((persona: string) =>
    ask("/session/persona", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ persona }),
    }),
  );

/** Signs out here, and then leads to the identity provider where it wants that. */
export const useSignOut = () =>
  useChange(
    () => ask("/session", { method: "DELETE" }),
    ({ signOutAt }) => {
      if (signOutAt !== undefined) location.assign(signOutAt);
    },
  );

/** States why identities are asked for; what is on the page is asked anew. */
export const useStatePurpose = (): ((purpose: string | null) => void) => {
  const client = useQueryClient();
  return (purpose) => {
    statePurpose(purpose);
    void forgetAnswers(client);
  };
};

/** Where signing in begins; it ends on the page it began at. */
export const signInAddress = (page: string): string => `/sign-in?return=${encodeURIComponent(page)}`;

/** Asks who reads once more, when an answer says that the session has ended. */
export const noticeEnd = (error: Error, client: QueryClient): void => {
  if (error instanceof Failure && error.code === "SESSION_ENDED") void client.invalidateQueries({ queryKey: KEY });
};
