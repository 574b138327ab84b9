import { Failure } from "./failure.ts";
import { statedPurpose } from "./purpose.ts";

const PURPOSE_HEADER = "x-sinergi-purpose";

/** The gateway's form of an error, in a GraphQL answer and in any other. */
interface ErrorBody {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly requestId?: string;
    readonly details?: Readonly<Record<string, string | number>>;
  };
}

/**
 * Sends a request to the gateway that served the page, and reads its answer as JSON, whatever its status.
 *
 * @throws Failure UNREACHABLE, UNREADABLE
 */
export const send = async (path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> => {
  let response: Response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...init, headers: withPurpose(init.headers) });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new Failure("UNREACHABLE", "The gateway does not answer.");
  }
  const { status } = response;
  const text = await response.text();
  if (text === "") return { status, body: null };
  try {
    return { status, body: JSON.parse(text) as unknown };
  } catch {
    throw new Failure("UNREADABLE", `The gateway answered ${status} without JSON.`);
  }
};

/** The purpose that the page names goes before the one the reader has stated for all. */
export const withPurpose = (given: HeadersInit | undefined): Headers => {
  const headers = new Headers(given);
  const purpose = statedPurpose();
  if (purpose !== null && !headers.has(PURPOSE_HEADER)) headers.set(PURPOSE_HEADER, purpose);
  return headers;
};

/** The errors of an answer; none of one without. */
export const errorsOf = (body: unknown): readonly ErrorBody[] => {
  const { errors } = (body ?? {}) as { readonly errors?: readonly ErrorBody[] };
  return errors ?? [];
};

/** The failure that an answer tells of; undefined when it tells of none. */
export const failureOf = (body: unknown): Failure | undefined => {
  const [error] = errorsOf(body);
  if (error === undefined) return undefined;
  const { code = "UNREADABLE", requestId = null, details = {} } = error.extensions ?? {};
  return new Failure(code, error.message, requestId, details);
};
