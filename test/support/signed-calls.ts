import { OPEN_DOOR } from "../../platform/access/viewer.ts";
import { type CallSigner, createCallSigner, type SignCall } from "../../platform/signing/sign-call.ts";
import { createCallVerifier, type VerifyCall } from "../../platform/signing/verify-call.ts";
import type { SignedContext } from "../../platform/signing/context-text.ts";

/** The call key of tests. */
export const CALL_KEYS: readonly string[] = ["a-call-key-for-tests-and-nothing-else"];

const signer: CallSigner = createCallSigner(() => CALL_KEYS);

export const verifierOf = (subgraph: string): VerifyCall => createCallVerifier({ subgraph, keys: () => CALL_KEYS });

/** What one call may differ in from the one a gateway would make. */
export interface CallOptions {
  readonly context?: SignedContext;
  readonly sign?: SignCall;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a body to a subgraph as a gateway does, signed for the open door. */
export const postSigned = (
  subgraph: string,
  url: string,
  body: string | Uint8Array,
  { context = { requestId: "test", viewer: OPEN_DOOR }, sign = signer(subgraph), headers = {} }: CallOptions = {},
): Promise<Response> => {
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  const { pathname: path } = new URL(url);
  const signature = sign({ method: "POST", path, body: bytes, context });
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...signature, ...headers },
    body: bytes,
  });
};
