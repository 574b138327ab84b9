import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dropDatabases } from "./drop-databases.ts";

/** Whose work the databases of the bench are. */
export interface MadeBy {
  /** Notes it, once all of them are filled. */
  note(): void;
}

/** The build that is measured, by the sources it was made from; the build script leaves it beside the build. */
const buildStamp = (): string => readFileSync(new URL("../.stamp", import.meta.url), "utf8").trim();

/**
 * Drops the databases of the bench unless this build filled them, with this pseudonym key: tables and demo data of another
 * build would be measured otherwise, and no migration notices that a table was laid out differently.
 *
 * @param noteFile where the bench notes who filled them
 * @param keyMark of the pseudonym key
 */
export const forgetOtherBuilds = async (
  adminUrl: string,
  names: readonly string[],
  { noteFile, keyMark }: { readonly noteFile: string; readonly keyMark: string },
): Promise<MadeBy> => {
  const own = `${buildStamp()} ${keyMark}`;
  if (read(noteFile) !== own) {
    rmSync(noteFile, { force: true }); // whatever happens until the next note, the databases are nobody's
    await dropDatabases(adminUrl, names);
  }
  return { note: () => writeFileSync(noteFile, own) };
};

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined; // none was noted
  }
};
