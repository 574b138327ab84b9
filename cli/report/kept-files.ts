import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { systemCodeOf } from "../../platform/system-code.ts";
import { writeWhole } from "../write-whole.ts";

/** What was made before into a folder, so that a later run leaves what is there. */
export interface KeptFiles {
  /** Whether the file of this version is there, whole and as it was made. */
  has(name: string, version: string): Promise<boolean>;
  /** Writes a file, puts it in its place when it is whole, and notes its version. */
  write(name: string, version: string, content: Uint8Array): Promise<void>;
}

/** Name of the list of versions in the folder. */
const LIST = ".sinergi-reports.json";

const KEPT = z.record(z.string(), z.object({ version: z.string(), bytes: z.number() }));

/**
 * Opens a folder of files with their versions.
 *
 * @throws AppError FILE_UNWRITABLE from `write`
 */
export const openKeptFiles = async (folder: string): Promise<KeptFiles> => {
  const list = new Map(Object.entries(await readList(join(folder, LIST))));
  let writing: Promise<void> = Promise.resolve();
  return {
    has: async (name, version) => {
      const kept = list.get(name);
      return kept?.version === version && kept.bytes === (await sizeOf(join(folder, name)));
    },
    write: async (name, version, content) => {
      await writeWhole(join(folder, name), content);
      list.set(name, { version, bytes: content.byteLength });
      // One list at a time. A run that ends between file and list makes that file once more.
      writing = writing.then(() =>
        writeWhole(join(folder, LIST), Buffer.from(JSON.stringify(Object.fromEntries(list), null, 1))),
      );
      await writing;
    },
  };
};

/** A list that is not there, or is none, means that every file is made again. */
const readList = async (path: string): Promise<z.infer<typeof KEPT>> => {
  try {
    return KEPT.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT" || error instanceof SyntaxError || error instanceof z.ZodError) return {};
    throw error;
  }
};

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return undefined;
    throw error;
  }
};
