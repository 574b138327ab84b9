import { randomBytes } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OPEN_DOOR, SCOPES, type Viewer } from "../../../../platform/access/viewer.ts";
import { parseRegionCode } from "../../../../platform/region-code.ts";
import { CALL_HEADER, callHeader, claimsText, readCallHeader } from "../../../../platform/signing/call-header.ts";
import { callMacsFor, macOf } from "../../../../platform/signing/call-mac.ts";
import { createCallSigner, type OutgoingCall } from "../../../../platform/signing/sign-call.ts";
import {
  createCallVerifier,
  type IncomingCall,
  type VerifyCall,
  WINDOW_MS,
} from "../../../../platform/signing/verify-call.ts";

const KEY = randomBytes(32).toString("hex");
const SUBGRAPH = "social-welfare";
const NOW = Date.UTC(2024, 5, 1);

const governor: Viewer = {
  subject: "gubernur-35",
  role: "governor",
  scopes: ["aggregate:read", "family:read"],
  regions: [parseRegionCode("35")],
  purpose: null,
};

const CALL: OutgoingCall = {
  method: "POST",
  path: "/graphql",
  body: Buffer.from('{"query":"{ families { id } }"}'),
  context: { requestId: "request-1", viewer: governor },
};

const verifier = (options: { keys?: readonly string[]; subgraph?: string; now?: () => number } = {}): VerifyCall => {
  const { keys = [KEY], subgraph = SUBGRAPH, now = () => NOW } = options;
  return createCallVerifier({ subgraph, keys: () => keys, now });
};

const sign = (call: OutgoingCall = CALL, keys = [KEY], subgraph = SUBGRAPH): IncomingCall => {
  const { method, path, body } = call;
  return {
    method,
    path,
    body,
    headers: {
      ...createCallSigner(
        () => keys,
        () => NOW,
      )(subgraph)(call),
    },
  };
};

const withHeader = (call: IncomingCall, value: string | undefined): IncomingCall => ({
  ...call,
  headers: { [CALL_HEADER]: value },
});
const headerOf = (call: IncomingCall): string => String(call.headers[CALL_HEADER]);

const partsOf = (call: IncomingCall) => {
  const parts = readCallHeader(headerOf(call));
  if (parts === undefined) throw new Error("no header of a call");
  return parts;
};

/** Signs any context text, as a gateway of another version could. */
const signText = (context: string): IncomingCall => {
  const [withKey] = callMacsFor(SUBGRAPH, () => [KEY])();
  if (withKey === undefined) throw new Error("no key");
  const claims = claimsText(NOW, "n".repeat(20), context);
  const mac = macOf(withKey, { method: "POST", path: "/graphql", claims }, CALL.body);
  return { ...CALL, headers: { [CALL_HEADER]: callHeader(mac, claims) } };
};

const viewers: fc.Arbitrary<Viewer> = fc.record({
  subject: fc.option(fc.string({ unit: "grapheme" })),
  role: fc.string(),
  scopes: fc.subarray([...SCOPES]),
  regions: fc.uniqueArray(fc.constantFrom("ID", "35", "33.07", "53.14").map(parseRegionCode)),
  purpose: fc.option(fc.string({ unit: "grapheme" })),
});

describe("a signed call", () => {
  test("gives the subgraph the viewer and the request's id, whoever it is and whatever is asked", () => {
    const verify = verifier();
    fc.assert(
      fc.property(viewers, fc.string({ unit: "grapheme" }), fc.uint8Array(), (viewer, requestId, body) => {
        const verdict = verify(sign({ ...CALL, body, context: { viewer, requestId } }));
        expect(verdict).toEqual({ context: { viewer, requestId } });
      }),
    );
  });

  test("carries nothing of the context but the viewer and the request's id", () => {
    const { signal } = new AbortController();
    const context = { ...CALL.context, signal, viewer: { ...governor, token: "t0ken" } };
    const call = sign({ ...CALL, context });
    const [viewer = ""] = partsOf(call).context.split(".");
    expect(Buffer.from(viewer, "base64url").toString()).not.toContain("t0ken");
    expect(verifier()(call)).toEqual({ context: CALL.context });
  });

  test("is made on the clock of today, and no two are the same", () => {
    const signCall = createCallSigner(() => [KEY])(SUBGRAPH);
    const verify = createCallVerifier({ subgraph: SUBGRAPH, keys: () => [KEY] });
    const calls = Array.from({ length: 100 }, () => signCall(CALL));
    expect(new Set(calls.map((headers) => headers[CALL_HEADER])).size).toBe(100);
    for (const headers of calls) expect(verify({ ...CALL, headers })).toHaveProperty("context");
  });

  test("of either of two signers is taken", () => {
    const verify = verifier();
    expect([sign(), sign(), sign()].map(verify)).toEqual([1, 2, 3].map(() => ({ context: CALL.context })));
  });
});

describe("a call is refused", () => {
  test("when any character of its header is another", () => {
    const verify = verifier();
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[\w.-]$/), (place, character) => {
        const call = sign();
        const text = headerOf(call);
        const at = place % text.length;
        fc.pre(text[at] !== character);
        const altered = `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
        expect(verify(withHeader(call, altered))).toHaveProperty("refused");
      }),
      { numRuns: 1_000 },
    );
  });

  test("when any bit of its body is another, or the body is longer or shorter", () => {
    const verify = verifier();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat({ max: 7 }), (body, place, bit) => {
        const call = sign({ ...CALL, body });
        const altered = Buffer.from(body);
        const at = place % altered.length;
        altered.writeUInt8(altered.readUInt8(at) ^ (1 << bit), at);
        for (const other of [altered, Buffer.concat([body, body]), body.subarray(1), Buffer.alloc(0)])
          expect(verify({ ...call, body: other })).toEqual({ refused: "SIGNATURE_WRONG" });
        expect(verify(call)).toHaveProperty("context");
      }),
    );
  });

  test("when a part of one field has gone over to the next", () => {
    const verify = verifier();
    const call = sign({ ...CALL, path: "/graphql?a", body: Buffer.from("b") });
    expect(verify({ ...call, path: "/graphql" })).toEqual({ refused: "SIGNATURE_WRONG" });
    expect(verify({ ...call, path: "/graphql?ab", body: Buffer.alloc(0) })).toEqual({ refused: "SIGNATURE_WRONG" });
    expect(verify({ ...call, method: "PUT" })).toEqual({ refused: "SIGNATURE_WRONG" });
    const { mac, time, nonce, context } = partsOf(call);
    const moved = claimsText(time, `${nonce}${context.slice(0, 1).toLowerCase()}`, context.slice(1));
    expect(verify(withHeader(call, callHeader(mac, moved)))).toEqual({ refused: "SIGNATURE_WRONG" });
    const [viewer = "", requestId = ""] = context.split(".");
    for (const other of [`${viewer}${requestId}.`, `${viewer}..${requestId}`, `${viewer}.${requestId}.`]) {
      const claims = claimsText(time, nonce, other);
      expect(verify(withHeader(call, callHeader(mac, claims)))).toEqual({ refused: "SIGNATURE_WRONG" });
    }
    expect(verify(call)).toHaveProperty("context");
  });

  test("when its context is one of another call: nobody becomes somebody else", () => {
    const verify = verifier();
    const mine = sign({ ...CALL, context: { requestId: "r1", viewer: OPEN_DOOR } });
    const { mac, time, nonce } = partsOf(mine);
    const claims = claimsText(time, nonce, partsOf(sign()).context);
    expect(verify(withHeader(mine, callHeader(mac, claims)))).toEqual({ refused: "SIGNATURE_WRONG" });
  });

  test("when it was signed for another subgraph", () => {
    const call = sign(CALL, [KEY], "disbursement");
    expect(verifier()(call)).toEqual({ refused: "SIGNATURE_WRONG" });
    expect(verifier({ subgraph: "disbursement" })(call)).toHaveProperty("context");
  });

  test("when it comes a second time, for as long as its time is accepted", () => {
    let time = NOW - WINDOW_MS;
    const verify = verifier({ now: () => time });
    const call = sign();
    expect(verify(call)).toHaveProperty("context");
    const verdicts = new Set<unknown>();
    for (; time <= NOW + WINDOW_MS + 1; time += 1_000) {
      const verdict = verify(call);
      verdicts.add("refused" in verdict ? verdict.refused : verdict);
      // Others keep the memory turning.
      expect(verify(withTime(time))).toHaveProperty("context");
    }
    time = NOW + WINDOW_MS;
    expect(verify(call)).toEqual({ refused: "REPLAYED" });
    expect([...verdicts]).toEqual(["REPLAYED"]);
    time += 1;
    expect(verify(call)).toEqual({ refused: "TOO_OLD" });
  });

  test.each([
    [-WINDOW_MS - 1, { refused: "TOO_NEW" }],
    [-WINDOW_MS, { context: CALL.context }],
    [WINDOW_MS, { context: CALL.context }],
    [WINDOW_MS + 1, { refused: "TOO_OLD" }],
  ])("or taken by its age: %i ms", (age, verdict) => {
    expect(verifier({ now: () => NOW + age })(sign())).toEqual(verdict);
  });

  test("when it has no signature or several", () => {
    const verify = verifier();
    const call = sign();
    expect(verify(withHeader(call, undefined))).toEqual({ refused: "NOT_SIGNED" });
    const twice = `${headerOf(call)}, ${headerOf(call)}`; // how Node joins a header that came twice
    expect(verify(withHeader(call, twice))).toEqual({ refused: "SIGNATURE_WRONG" });
    expect(verify({ ...call, headers: { [CALL_HEADER]: ["a", "b"] } })).toEqual({ refused: "NOT_SIGNED" });
  });

  test("when its header is anything else", () => {
    const verify = verifier();
    const malformed = (text: string) =>
      expect(verify(withHeader(sign(), text))).toEqual({ refused: "SIGNATURE_MALFORMED" });
    fc.assert(fc.property(fc.string({ maxLength: 200 }), malformed));
    const { mac, time, nonce, claims } = partsOf(sign());
    for (const text of [
      `1.${mac}.${claims}`,
      `2..${claims}`,
      `2.${mac.slice(1)}.${claims}`,
      `2.${mac}..${nonce}.x`,
      `2.${mac}.${time}..x`,
      `2.${mac}.${time}.${nonce}`,
      ` 2.${mac}.${claims}`,
    ])
      malformed(text);
  });

  test("when what was signed is no context", () => {
    const text = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const { purpose: _, ...withoutPurpose } = governor;
    const contexts = [
      "",
      ".",
      "x",
      text(governor).slice(0, -3),
      ...[null, 1, [], {}, withoutPurpose, { ...governor, admin: true }, { ...governor, scopes: ["all"] }].map(text),
      ...[
        { ...governor, regions: ["35.07.01"] },
        { ...governor, regions: "ID" },
        { ...governor, role: null },
      ].map(text),
    ];
    for (const context of contexts) {
      expect(verifier()(signText(context))).toEqual({ refused: "CONTEXT_MALFORMED" });
      expect(verifier()(signText(`${context}.request`))).toEqual({ refused: "CONTEXT_MALFORMED" });
    }
    expect(verifier()(signText(`${text(governor)}.request`))).toEqual({
      context: { viewer: governor, requestId: "request" },
    });
  });
});

/** A call signed at another time. */
const withTime = (time: number): IncomingCall => ({
  ...CALL,
  headers: {
    ...createCallSigner(
      () => [KEY],
      () => time,
    )(SUBGRAPH)(CALL),
  },
});

test("a refused call does not use up the nonce of the one it imitates", () => {
  const verify = verifier();
  const call = sign();
  expect(verify({ ...call, body: Buffer.from("{}") })).toEqual({ refused: "SIGNATURE_WRONG" });
  expect(verify(call)).toHaveProperty("context");
});
