import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openKeyFile } from "../../../../platform/secrets/key-file.ts";
import type { KeySource } from "../../../../platform/secrets/key-source.ts";

const folder = mkdtempSync(join(tmpdir(), "sinergi-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RULE = { several: true, strict: false };
const FIRST = "first-key-".repeat(4);
const SECOND = "second-key".repeat(4);

let made = 0;
const fileOf = (text: string, mode = 0o600): string => {
  made += 1;
  const file = join(folder, `${made}.key`);
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
};

/** A file of keys that is open, with a clock of its own. */
const open = (file: string, rule = RULE) => {
  let time = 0;
  const told: (string | undefined)[] = [];
  const opened = openKeyFile(file, rule, { onChange: (problem) => told.push(problem), now: () => time });
  if ("problem" in opened) throw new Error(opened.problem);
  const keysAfter = (ms: number): ReturnType<KeySource> => {
    time += ms;
    return opened.keys();
  };
  return { keysAfter, told };
};

describe("a file of keys", () => {
  test("gives its keys in their order, the same list for as long as nothing changes", () => {
    const { keysAfter, told } = open(fileOf(`${FIRST}\n${SECOND}\n`));
    const keys = keysAfter(0);
    expect(keys).toEqual([FIRST, SECOND]);
    expect(keysAfter(5_000)).toBe(keys);
    expect(told).toEqual([]);
  });

  test("that is written again is in use within a second, however it was replaced", () => {
    const file = fileOf(FIRST);
    const { keysAfter, told } = open(file);
    writeFileSync(file, `${SECOND} ${FIRST}`);
    expect(keysAfter(999)).toEqual([FIRST]);
    expect(keysAfter(1)).toEqual([SECOND, FIRST]);
    renameSync(fileOf(SECOND), file);
    expect(keysAfter(1_000)).toEqual([SECOND]);
    expect(told).toEqual([undefined, undefined]);
  });

  test("of a kind that can have no successor keeps the key it had at the start", () => {
    const file = fileOf(FIRST);
    const { keysAfter } = open(file, { several: false, strict: false });
    writeFileSync(file, SECOND);
    expect([keysAfter(0), keysAfter(5_000)]).toEqual([[FIRST], [FIRST]]);
  });

  test.each<[string, (file: string) => void, RegExp]>([
    ["has been cut off", (file) => writeFileSync(file, FIRST.slice(0, 20)), /shorter than 32/],
    ["is empty", (file) => writeFileSync(file, ""), /is empty/],
    ["is gone", (file) => rmSync(file), /cannot be read \(ENOENT\)/],
    ["may be read by all", (file) => chmodSync(file, 0o644), /0600/],
  ])("that %s later leaves the keys before in use, and says so once", (_, change, problem) => {
    const file = fileOf(FIRST);
    const { keysAfter, told } = open(file);
    change(file);
    expect(keysAfter(1_000)).toEqual([FIRST]);
    expect(keysAfter(1_000)).toEqual([FIRST]);
    expect(told).toEqual([expect.stringMatching(problem)]);
    expect(told.join(" ")).not.toContain(FIRST.slice(0, 20));
    renameSync(fileOf(SECOND), file);
    expect(keysAfter(1_000)).toEqual([SECOND]);
  });

  test.each([0o600, 0o400, 0o640, 0o440])("of mode %o is read", (mode) => {
    expect(openKeyFile(fileOf(FIRST, mode), RULE, { onChange: () => {} })).toHaveProperty("keys");
  });

  test.each([0o644, 0o604, 0o660, 0o602])("of mode %o is refused", (mode) => {
    expect(openKeyFile(fileOf(FIRST, mode), RULE, { onChange: () => {} })).toEqual({
      problem: "is open to others: its mode must be 0600",
    });
  });

  test("that is not there is refused by the system's code", () => {
    expect(openKeyFile(join(folder, "none"), RULE, { onChange: () => {} })).toEqual({
      problem: "cannot be read (ENOENT)",
    });
  });
});
