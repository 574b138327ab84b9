import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JWK } from "jose";
import { createPersonaKey } from "../gateway/access/persona-tokens.ts";
import { systemCodeOf } from "../platform/system-code.ts";

/** The key that signs the tokens of personas, made when it is first asked for and kept in the data folder. */
export const findPersonaKey = async (dataFolder: string): Promise<JWK> => {
  const file = join(dataFolder, "personas.key");
  return (await readKey(file)) ?? makeKey(dataFolder, file);
};

const readKey = async (file: string): Promise<JWK | undefined> => {
  try {
    return JSON.parse(await readFile(file, "utf8")) as JWK; // written below, for its owner alone
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return undefined;
    throw error;
  }
};

/** The file gets its name when it is whole: of two processes that start at once, one makes the key and both read it. */
const makeKey = async (folder: string, file: string): Promise<JWK> => {
  const own = `${file}.${randomUUID()}`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(own, JSON.stringify(await createPersonaKey()), { flag: "wx", mode: 0o600 });
  try {
    await link(own, file);
  } catch (error) {
    if (systemCodeOf(error) !== "EEXIST") throw error;
  } finally {
    await rm(own);
  }
  return JSON.parse(await readFile(file, "utf8")) as JWK; // as above
};
