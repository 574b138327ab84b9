import { expect, test } from "@jest/globals";
import { createScramVerifier, matchesScramVerifier } from "../../../../platform/database/scram-verifier.ts";

test("a verifier belongs to its password and to no other", () => {
  const verifier = createScramVerifier("secret");
  expect(matchesScramVerifier("secret", verifier)).toBe(true);
  expect(matchesScramVerifier("Secret", verifier)).toBe(false);
});

test("two verifiers of one password differ, since each has its own salt", () => {
  expect(createScramVerifier("secret")).not.toBe(createScramVerifier("secret"));
});

test("a verifier does not hold the password", () => {
  expect(createScramVerifier("secret")).not.toContain("secret");
});

test.each(["", "md5d41d8cd98f00b204e9800998ecf8427e", "SCRAM-SHA-256$4096:$:"])(
  "%p, which is no such verifier, belongs to no password",
  (stored) => {
    expect(matchesScramVerifier("", stored)).toBe(false);
  },
);
