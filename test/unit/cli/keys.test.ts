import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findKeys, isKeyGiven, type KeyName } from "../../../cli/keys.ts";
import { type Environment, loadConfig } from "../../../platform/config.ts";
import { createLog } from "../../../platform/log.ts";

const NAMES: readonly KeyName[] = ["call", "cursor", "identity", "pseudonym"];
const settingOf = (name: KeyName): string => `SINERGI_${name.toUpperCase()}_KEY`;
const newKey = (): string => randomBytes(32).toString("hex");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sinergi-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const log = createLog({ level: "silent" });
const find = (env: Environment, names = NAMES, options = {}) =>
  findKeys(loadConfig({ SINERGI_DATA_DIR: folder, ...env }), log, names, options);

const fileWith = (text: string, mode = 0o600): string => {
  const file = join(folder, "given.key");
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
};

const refusal = async (env: Environment, names = NAMES): Promise<string> => {
  try {
    await find(env, names);
  } catch (error) {
    expect(error).toMatchObject({ code: "CONFIG_INVALID" });
    return (error as Error).message;
  }
  return "";
};

describe("in development", () => {
  test("keys that are not given are made once, each another one, and kept for their owner alone", async () => {
    const first = await find({});
    const second = await find({});
    const keys = NAMES.map((name) => first[name]());
    expect(keys).toEqual(NAMES.map(() => [expect.stringMatching(/^[0-9a-f]{64}$/)]));
    expect(new Set(keys.flat()).size).toBe(NAMES.length);
    for (const name of NAMES) {
      expect(second[name]()).toEqual(first[name]());
      const file = join(folder, `${name}.key`);
      expect(readFileSync(file, "utf8")).toBe(first[name]()[0]);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
  });

  test("many starts at once end up with one key", async () => {
    const found = await Promise.all(Array.from({ length: 20 }, () => find({}, ["call"])));
    expect(new Set(found.flatMap(({ call }) => call())).size).toBe(1);
  });

  test("a key that must be given is not made", async () => {
    await expect(find({}, ["call"], { mustBeGiven: ["call"] })).rejects.toThrow("SINERGI_CALL_KEY is not set");
    await expect(find({}, ["cursor"], { mustBeGiven: ["call"] })).resolves.toHaveProperty("cursor");
  });

  test.each(NAMES)("a given %s key is taken from the variable or from the file", async (name) => {
    const key = newKey();
    expect((await find({ [settingOf(name)]: key }, [name]))[name]()).toEqual([key]);
    const file = fileWith(`${key}\n`);
    expect((await find({ [`${settingOf(name)}_FILE`]: file }, [name]))[name]()).toEqual([key]);
  });

  test("a file that a setting names is never made", async () => {
    const told = await refusal({ SINERGI_CALL_KEY_FILE: join(folder, "none.key") }, ["call"]);
    expect(told).toContain("the file of SINERGI_CALL_KEY cannot be read (ENOENT)");
  });
});

describe("in production", () => {
  const production = (env: Environment): Environment => ({ NODE_ENV: "production", ...env });

  test("missing keys are told all at once, with the settings and what to do", async () => {
    const told = await refusal(production({}));
    for (const name of NAMES) expect(told).toContain(`${settingOf(name)} is not set`);
    expect(told).toContain("openssl rand -hex 32");
  });

  test.each(["changeme-changeme-changeme-changeme-changeme", "a".repeat(64), newKey().slice(0, 32)])(
    "the key %p is refused without being told, given either way",
    async (key) => {
      for (const name of NAMES) {
        const setting = settingOf(name);
        for (const env of [{ [setting]: key }, { [`${setting}_FILE`]: fileWith(key) }]) {
          const told = await refusal(production(env), [name]);
          expect(told).toContain(setting);
          expect(told).not.toContain(key);
        }
      }
    },
  );

  test("keys of 256 bits are taken", async () => {
    const env = Object.fromEntries(NAMES.map((name) => [settingOf(name), newKey()]));
    const found = await find(production(env));
    for (const name of NAMES) expect(found[name]()).toEqual([env[settingOf(name)]]);
  });
});

test("several keys are taken where a key can have a successor, and nowhere else", async () => {
  const keys = [newKey(), newKey()];
  for (const name of ["call", "cursor", "identity"] as const)
    expect((await find({ [settingOf(name)]: keys.join(", ") }, [name]))[name]()).toEqual(keys);
  expect(() => loadConfig({ SINERGI_PSEUDONYM_KEY: keys.join(" ") })).toThrow("SINERGI_PSEUDONYM_KEY must be one key");
  const told = await refusal({ SINERGI_PSEUDONYM_KEY_FILE: fileWith(keys.join(" ")) }, ["pseudonym"]);
  expect(told).toContain("it can have no successor");
});

test("a key given twice is refused", async () => {
  const told = await refusal({ SINERGI_CALL_KEY: newKey(), SINERGI_CALL_KEY_FILE: fileWith(newKey()) }, ["call"]);
  expect(told).toContain("SINERGI_CALL_KEY and SINERGI_CALL_KEY_FILE are both set");
});

test("a file that others may read is refused", async () => {
  const told = await refusal({ SINERGI_IDENTITY_KEY_FILE: fileWith(newKey(), 0o644) }, ["identity"]);
  expect(told).toContain("the file of SINERGI_IDENTITY_KEY is open to others");
});

test("it is known whether a key is given, before one is made", () => {
  const isGiven = (env: Environment): boolean => isKeyGiven(loadConfig(env), "call");
  expect([{}, { SINERGI_CALL_KEY: newKey() }, { SINERGI_CALL_KEY_FILE: "a" }].map(isGiven)).toEqual([
    false,
    true,
    true,
  ]);
});
