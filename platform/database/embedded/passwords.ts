import { randomBytes, randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { codeOf } from "./error-code.ts";

/** The passwords of one embedded server, by role. */
export interface Passwords {
  /** The role's password; made at the first call. 256 random bits in base64url. */
  for(role: string): Promise<string>;
}

/**
 * Opens the file that keeps the passwords (JSON, mode 0600), or begins one. Two processes that begin one at once end up with
 * the same: the first to name its file wins.
 *
 * @param firstRole the role whose password a new file starts with
 */
export const openPasswords = async (file: string, firstRole: string): Promise<Passwords> => {
  let known = (await read(file)) ?? (await begin(file, { [firstRole]: newPassword() }));
  // One change of the file after the other.
  let last: Promise<unknown> = Promise.resolve();

  const ensure = async (role: string): Promise<string> => {
    const password = known[role] ?? newPassword();
    if (known[role] === undefined) {
      known = { ...known, [role]: password };
      await replace(file, known);
    }
    return password;
  };

  return {
    for: (role) => {
      const next = last.then(() => ensure(role));
      last = next.catch(() => {});
      return next;
    },
  };
};

type Table = Readonly<Record<string, string>>;

const newPassword = (): string => randomBytes(32).toString("base64url");

const read = async (file: string): Promise<Table | undefined> => {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
};

const draftOf = async (file: string, table: Table): Promise<string> => {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(table, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  return draft;
};

const replace = async (file: string, table: Table): Promise<void> => rename(await draftOf(file, table), file);

/** A link, unlike a rename, never takes the place of a file that is there. */
const begin = async (file: string, table: Table): Promise<Table> => {
  const draft = await draftOf(file, table);
  try {
    await link(draft, file);
    return table;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return (await read(file)) ?? table;
  } finally {
    await rm(draft, { force: true });
  }
};
