import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SETTINGS } from "../../../../platform/config.ts";
import { projectRoot } from "../../../../platform/project-root.ts";
import { splitKeys } from "../../../../platform/secrets/key-list.ts";
import { keyProblem } from "../../../../platform/secrets/key-problem.ts";

const STRICT = { several: true, strict: true };
const PLAIN = { several: true, strict: false };

const good = (): string => randomBytes(32).toString("hex");

describe("keys on a server", () => {
  test("made by chance are taken, whichever way they are written", () => {
    for (let turn = 0; turn < 2_000; turn += 1) {
      const bytes = randomBytes(32);
      for (const form of ["hex", "base64", "base64url"] as const)
        expect(keyProblem([bytes.toString(form)], STRICT)).toBeUndefined();
    }
  });

  test.each([
    ["a short one", "k3y"],
    ["31 characters", good().slice(0, 31)],
    ["128 bits as a hexadecimal number", good().slice(0, 32)],
    ["192 bits in base64", randomBytes(24).toString("base64")],
    ["one repeated character", "a".repeat(64)],
    ["a repeated word", "Kx7q9ZpLmNv2".repeat(6)],
    ["four letters in disorder", "gmasagsmmagsgaamsgmsaammgsagmsgsamagsmmsgaagsmsagmamgsgsaamsmgag"],
    ["0 to f, over and over", "0123456789abcdef".repeat(4)],
    ["the alphabet", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"],
    ["an example that says so", `changeme-${good()}`],
    ["an example in Indonesian", `ganti-rahasia-ini-${good()}`],
    ["our own name", `sinergi-${good()}`],
  ])("are refused when they are %s", (_, key) => {
    expect(keyProblem([key], STRICT)).toMatch(/\w/);
    expect(keyProblem([good(), key], STRICT)).toMatch(/^has a key that /);
    expect(keyProblem([key], STRICT)).not.toContain(key);
  });

  test("cannot be copied from a page of ours", () => {
    const pages = ["README.md", "CONTRIBUTING.md", ".env.example", "docker-compose.yml", "Dockerfile"];
    for (const folder of ["deploy", "docs"]) {
      for (const entry of readdirSync(join(projectRoot(), folder), { recursive: true, withFileTypes: true }))
        if (entry.isFile())
          pages.push(join(folder, entry.parentPath.slice(join(projectRoot(), folder).length), entry.name));
    }
    const names = Object.keys(SETTINGS).filter((name) => name.endsWith("_KEY"));
    const given = pages.flatMap((page) =>
      [...readFileSync(join(projectRoot(), page), "utf8").matchAll(/\b(\w+_KEY)[=:] *(\S+)/g)]
        .filter(([, name = ""]) => names.includes(name))
        .map(([, , value = ""]) => splitKeys(value)),
    );
    expect(names).toHaveLength(4);
    expect(given.filter((keys) => keyProblem(keys, STRICT) === undefined)).toEqual([]);
  });
});

test("in development any text of 32 characters is a key", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-+\--~]{32,80}$/), (key) => {
      expect(splitKeys(key)).toEqual([key]);
      expect(keyProblem([key], PLAIN)).toBeUndefined();
      expect(keyProblem([key.slice(0, 31)], PLAIN)).toBe("is shorter than 32 characters");
    }),
  );
});

test("no key at all is refused, and two are where there can be only one", () => {
  expect(keyProblem([], PLAIN)).toBe("is empty");
  expect(keyProblem([good(), good()], { several: false, strict: false })).toContain("no successor");
  expect(keyProblem([good()], { several: false, strict: true })).toBeUndefined();
});

test("keys are separated by white space or commas", () => {
  expect(splitKeys(" a,b\n c\td ,, e\r\n")).toEqual(["a", "b", "c", "d", "e"]);
  expect(splitKeys(" \n")).toEqual([]);
});
