import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { localPath } from "../../../../gateway/sessions/return-path.ts";

test.each(["/", "/laporan/35?periode=2024", "/kueri?q=a#hasil", "/laporan/35.07?banding=33&banding-periode=2023"])(
  "%p is a place of the portal",
  (path) => {
    expect(localPath(path)).toBe(path);
  },
);

describe("the home page stands in for", () => {
  test.each([
    "https://elsewhere.example/",
    "//elsewhere.example",
    "///elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/.//elsewhere.example",
    "/a/..//elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "/%09/../..//elsewhere.example",
    " //elsewhere.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "laporan/35",
    "http:elsewhere.example",
    "/sign-in",
    "/sign-in/callback?code=x",
    "/x/../sign-in",
    `/${"x".repeat(2_000)}`,
    "",
    undefined,
    null,
    ["/laporan/35", "/data"],
    { toString: () => "/data" },
  ])("%p", (given) => {
    expect(localPath(given)).toBe("/");
  });
});

test("whatever is asked for, a browser at our host stays at our host", () => {
  const part = fc.constantFrom("/", "\\", ".", "..", ":", "@", "?", "#", "\t", "\n", "\r", "%2f", "%5c", "a", "http:");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const path = localPath(parts.join(""));
      expect(new URL(path, "https://sinergi.example.go.id/sign-in/callback").host).toBe("sinergi.example.go.id");
      expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
    }),
    { numRuns: 5_000 },
  );
});
