import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../platform/config.ts";
import { splitKeys } from "../platform/secrets/key-list.ts";
import type { KeySource } from "../platform/secrets/key-source.ts";

/** The setting of each key. */
const SETTING_OF = {
  call: "SINERGI_CALL_KEY",
  cursor: "SINERGI_CURSOR_KEY",
  identity: "SINERGI_IDENTITY_KEY",
  pseudonym: "SINERGI_PSEUDONYM_KEY",
} as const satisfies Record<string, keyof Config>;

export type KeyName = keyof typeof SETTING_OF;

export type Keys = Readonly<Record<KeyName, KeySource>>;

/** What a subgraph answers with, wherever it runs. */
export const SOURCE_KEYS = ["cursor", "identity", "pseudonym"] as const satisfies readonly KeyName[];
export type SourceKeys = Pick<Keys, (typeof SOURCE_KEYS)[number]>;

/**
 * The keys of these names: those of the settings, or ones made at the first start and kept, so that what was signed or
 * encrypted can be read after a restart.
 */
export const findKeys = async <Name extends KeyName>(
  config: Config,
  names: readonly Name[],
): Promise<Pick<Keys, Name>> => {
  const found = await Promise.all(names.map(async (name) => [name, await findKey(config, name)] as const));
  return Object.fromEntries(found) as Pick<Keys, Name>; // every name was found above
};

const findKey = async (config: Config, name: KeyName): Promise<KeySource> => {
  const keys = config[SETTING_OF[name]] ?? splitKeys(await makeOrRead(config.SINERGI_DATA_DIR, `${name}.key`));
  return () => keys;
};

const makeOrRead = async (folder: string, name: string): Promise<string> => {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Two processes that start at once must end up with one key: only one of them creates the file.
  await writeFile(file, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  });
  return readFile(file, "utf8");
};
