import type { OutgoingCall, SignCall } from "../../platform/signing/sign-call.ts";

/**
 * The headers of a call to a subgraph: all of them, since nothing of the client's request is passed on. Whatever shall
 * reach a subgraph by header is added here and nowhere else. Made for each attempt, since a signature is good for one.
 */
export const callHeaders = (call: OutgoingCall, sign: SignCall | undefined): Record<string, string> => ({
  "content-type": "application/json",
  accept: "application/graphql-response+json, application/json",
  // A signature holds the id as well.
  ...(sign?.(call) ?? { "x-request-id": call.context.requestId }),
});
