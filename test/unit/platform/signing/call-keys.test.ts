import { randomBytes } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR } from "../../../../platform/access/viewer.ts";
import { createCallSigner, type OutgoingCall } from "../../../../platform/signing/sign-call.ts";
import { createCallVerifier, type IncomingCall, type VerifyCall } from "../../../../platform/signing/verify-call.ts";

const KEY = randomBytes(32).toString("hex");
const SUBGRAPH = "social-welfare";
const NOW = Date.UTC(2024, 5, 1);

const CALL: OutgoingCall = {
  method: "POST",
  path: "/graphql",
  body: Buffer.from('{"query":"{ families { id } }"}'),
  context: { requestId: "request-1", viewer: OPEN_DOOR },
};

const verifier = ({ keys = [KEY] }: { keys?: readonly string[] } = {}): VerifyCall =>
  createCallVerifier({ subgraph: SUBGRAPH, keys: () => keys, now: () => NOW });

const sign = (call: OutgoingCall, keys: readonly string[]): IncomingCall => ({
  ...call,
  headers: {
    ...createCallSigner(
      () => keys,
      () => NOW,
    )(SUBGRAPH)(call),
  },
});

describe("keys", () => {
  const NEXT = randomBytes(32).toString("hex");

  test("of the list all verify, and the first one signs", () => {
    const both = verifier({ keys: [NEXT, KEY] });
    expect(both(sign(CALL, [KEY]))).toHaveProperty("context");
    expect(both(sign(CALL, [NEXT]))).toHaveProperty("context");
    expect(verifier({ keys: [NEXT] })(sign(CALL, [NEXT, KEY]))).toHaveProperty("context");
    expect(verifier({ keys: [KEY] })(sign(CALL, [NEXT, KEY]))).toEqual({ refused: "SIGNATURE_WRONG" });
  });

  test("change while calls go on, on both sides", () => {
    let signing: readonly string[] = [KEY];
    let verifying: readonly string[] = [KEY];
    const signCall = createCallSigner(
      () => signing,
      () => NOW,
    )(SUBGRAPH);
    const verify = createCallVerifier({ subgraph: SUBGRAPH, keys: () => verifying, now: () => NOW });
    const call = (): IncomingCall => ({ ...CALL, headers: { ...signCall(CALL) } });
    const old = call();
    expect(verify(call())).toHaveProperty("context");
    verifying = [KEY, NEXT];
    signing = [NEXT];
    expect(verify(call())).toHaveProperty("context");
    verifying = [NEXT];
    expect(verify(call())).toHaveProperty("context");
    expect(verify(old)).toEqual({ refused: "SIGNATURE_WRONG" });
  });

  test("of others are refused", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 32, maxLength: 64 }), (key) => {
        expect(verifier()(sign(CALL, [key]))).toEqual({ refused: "SIGNATURE_WRONG" });
      }),
    );
  });
});
