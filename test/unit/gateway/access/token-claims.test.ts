import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { viewerOfClaims } from "../../../../gateway/access/token-claims.ts";
import { SCOPES } from "../../../../platform/access/viewer.ts";
import { AppError } from "../../../../platform/errors.ts";

test("claims become a viewer", () => {
  const claims = {
    sub: "governor-35@example.go.id",
    role: "governor",
    scope: "family:read aggregate:read",
    regions: ["35.07", "ID", "33"],
    purpose: "Rekonsiliasi semester I",
    email: "somebody@example.go.id",
  };
  expect(viewerOfClaims(claims)).toEqual({
    subject: "governor-35@example.go.id",
    role: "governor",
    scopes: ["aggregate:read", "family:read"],
    regions: ["33", "35.07", "ID"],
    purpose: "Rekonsiliasi semester I",
  });
});

test.each([[{}], [{ scope: "", regions: [] }], [{ scope: " " }]])("%j beside the subject gives nothing", (claims) => {
  expect(viewerOfClaims({ sub: "s", ...claims })).toEqual({
    subject: "s",
    role: "user",
    scopes: [],
    regions: [],
    purpose: null,
  });
});

test("of any scopes, those we know count, once each and in one order", () => {
  const word = fc.oneof(fc.constantFrom(...SCOPES), fc.constantFrom("openid", "family:*", "FAMILY:READ", "family"));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const { scopes } = viewerOfClaims({ sub: "s", scope: words.join(" ") });
      expect(scopes).toEqual(SCOPES.filter((scope) => words.includes(scope)));
    }),
  );
});

test.each([["family:read,identity:read"], ["family:read\tidentity:read"], ["*"], ["family:read "]])(
  "the scope %p never gives identity:read",
  (scope) => {
    expect(viewerOfClaims({ sub: "s", scope }).scopes).not.toContain("identity:read");
  },
);

test("the reason for a refusal names the claim and never its value", () => {
  const secret = "3509999912345678";
  for (const claim of ["sub", "role", "scope", "regions", "purpose"]) {
    const value = claim === "scope" ? [secret] : `${secret}\n`;
    const error = (() => {
      try {
        return viewerOfClaims({ sub: "s", [claim]: value });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "TOKEN_INVALID", cause: `claim ${claim}`, details: {} });
    expect((error as Error).message).not.toContain(secret);
  }
});
