import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../../platform/config.ts";
import type { Log } from "../../platform/log.ts";
import type { FamilyKeys } from "../../platform/secrets/family-keys.ts";
import { createImportDesk, type ImportDesk } from "../../platform/uploads/desk.ts";
import { openSpool, type Spool } from "../../platform/uploads/spool.ts";
import type { OpenSource } from "../sources.ts";
import { runJob } from "./run-job.ts";

/** The program beside this file: only a build can be started. */
const PROGRAM = fileURLToPath(new URL("../main.js", import.meta.url));

/** Opens the place for files that come in. */
export const openUploadSpool = ({ SINERGI_DATA_DIR }: Pick<Config, "SINERGI_DATA_DIR">): Promise<Spool> =>
  openSpool(join(SINERGI_DATA_DIR, "uploads"));

/** Opens the imports of a source for uploads: each runs in a process of its own. */
export const openDesk = (
  { name, imports, database }: Pick<OpenSource, "name" | "imports" | "database">,
  { url, keys, log }: { readonly url: string; readonly keys: FamilyKeys; readonly log: Log },
): ImportDesk =>
  createImportDesk({
    subgraph: name,
    formats: imports.map(({ id }) => id),
    log,
    run: (file, { signal, onProgress }) => {
      const { identity, pseudonym } = keys; // as they are now
      const job = { subgraph: name, database: { url, name: database }, keys: { identity, pseudonym }, file };
      return runJob(job, { program: PROGRAM, signal, onProgress });
    },
  });
