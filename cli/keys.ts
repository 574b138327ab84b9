import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../platform/config.ts";
import { AppError } from "../platform/errors.ts";
import type { Log } from "../platform/log.ts";
import { openKeyFile } from "../platform/secrets/key-file.ts";
import { keyProblem, type KeyRule } from "../platform/secrets/key-problem.ts";
import type { KeySource } from "../platform/secrets/key-source.ts";
import { systemCodeOf } from "../platform/system-code.ts";

/** The setting of each key, and whether a key of its kind can be followed by another. */
const KINDS = {
  call: { setting: "SINERGI_CALL_KEY", several: true },
  cursor: { setting: "SINERGI_CURSOR_KEY", several: true },
  identity: { setting: "SINERGI_IDENTITY_KEY", several: true },
  pseudonym: { setting: "SINERGI_PSEUDONYM_KEY", several: false },
} as const;

export type KeyName = keyof typeof KINDS;

export type Keys = Readonly<Record<KeyName, KeySource>>;

/** What a subgraph answers with, wherever it runs. */
export const SOURCE_KEYS = ["cursor", "identity", "pseudonym"] as const satisfies readonly KeyName[];
export type SourceKeys = Pick<Keys, (typeof SOURCE_KEYS)[number]>;

/** What the demo data of families is made with. */
export const FAMILY_KEYS = ["identity", "pseudonym"] as const satisfies readonly KeyName[];

export interface FindKeysOptions {
  /** Keys that are not made where they are not given, in development either. @default none */
  readonly mustBeGiven?: readonly KeyName[];
}

/**
 * The keys of these names, each from its setting or from the file that its `_FILE` setting names. In development a key
 * that is not given is made at the first start and kept, so that what was signed or encrypted can be read after a restart.
 *
 * @example const { cursor, call } = await findKeys(config, log, ["cursor", "call"]);
 * @throws AppError CONFIG_INVALID, with all that is wrong at once and no part of a key
 */
export const findKeys = async <Name extends KeyName>(
  config: Config,
  log: Log,
  names: readonly Name[],
  { mustBeGiven = [] }: FindKeysOptions = {},
): Promise<Pick<Keys, Name>> => {
  const found = await Promise.all(
    names.map(async (name) => [name, await findKey(config, log, name, !mustBeGiven.includes(name))] as const),
  );
  const problems = found.flatMap(([, key]) => ("problem" in key ? [key.problem] : []));
  if (problems.length > 0) throw new AppError("CONFIG_INVALID", { reason: problems.join("; ") });
  const keys = found.flatMap(([name, key]) => ("keys" in key ? [[name, key.keys] as const] : []));
  return Object.fromEntries(keys) as Pick<Keys, Name>; // every name that has no problem has keys
};

/** Who knows no families has no use for their keys, and is not trusted with them. */
const NO_KEYS: KeySource = () => [];

/**
 * The keys of a subgraph that is served over HTTP.
 *
 * @param isCopy whether it knows no families
 * @throws AppError CONFIG_INVALID
 */
export const findServedKeys = async (
  config: Config,
  log: Log,
  isCopy: boolean,
  options: FindKeysOptions,
): Promise<SourceKeys & Pick<Keys, "call">> =>
  isCopy
    ? { ...(await findKeys(config, log, ["cursor", "call"], options)), identity: NO_KEYS, pseudonym: NO_KEYS }
    : findKeys(config, log, [...SOURCE_KEYS, "call"], options);

/** Whether the settings give this key, so that none has to be made. */
export const isKeyGiven = (config: Config, name: KeyName): boolean => {
  const { setting } = KINDS[name];
  return config[setting] !== undefined || config[`${setting}_FILE`] !== undefined;
};

type Found = { readonly keys: KeySource } | { readonly problem: string };

const findKey = async (config: Config, log: Log, name: KeyName, mayBeMade: boolean): Promise<Found> => {
  const { setting, several } = KINDS[name];
  const strict = config.NODE_ENV === "production";
  const rule: KeyRule = { several, strict };
  const given = config[setting];
  const file = config[`${setting}_FILE`];
  if (given !== undefined && file !== undefined) return { problem: `${setting} and ${setting}_FILE are both set` };
  if (given !== undefined) {
    const problem = keyProblem(given, rule);
    return problem === undefined ? { keys: () => given } : { problem: `${setting} ${problem}. ${howToMake(setting)}` };
  }
  if (file === undefined && (strict || !mayBeMade)) return { problem: `${setting} is not set. ${howToMake(setting)}` };
  return openFile(file ?? (await keptKey(config.SINERGI_DATA_DIR, name)), setting, rule, log);
};

const openFile = (file: string, setting: string, rule: KeyRule, log: Log): Found => {
  const opened = openKeyFile(file, rule, {
    onChange: (problem) => {
      if (problem === undefined) log.info({ setting }, "keys changed");
      else log.error({ setting, problem }, "changed keys refused, the ones before stay");
    },
  });
  if ("keys" in opened) return opened;
  return { problem: `the file of ${setting} ${opened.problem}. ${howToMake(setting)}` };
};

const howToMake = (setting: string): string =>
  `Make a key with "openssl rand -hex 32" and give it as ${setting}, or in a file of mode 0600 named by ${setting}_FILE`;

/** The file of a key that was made at the first start. */
const keptKey = async (folder: string, name: KeyName): Promise<string> => {
  const file = join(folder, `${name}.key`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Two processes that start at once must end up with one key, and neither may read half of it: the file is linked to
  // its name when it is whole, which only one of them can do.
  const made = `${file}.${randomUUID()}`;
  await writeFile(made, randomBytes(32).toString("hex"), { mode: 0o600 });
  try {
    await link(made, file);
  } catch (error) {
    if (systemCodeOf(error) !== "EEXIST") throw error;
  } finally {
    await unlink(made);
  }
  return file;
};
