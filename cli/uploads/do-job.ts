import { createDatabase } from "../../platform/database/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { readRegionResolver } from "../../platform/import/regions/read-resolver.ts";
import { type ImportSummary, runImport } from "../../platform/import/run-import.ts";
import type { Log } from "../../platform/log.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { findFormat, listFormats } from "../imports.ts";
import { spareMemory } from "../spare-memory.ts";
import type { JobMessage, UploadJob } from "./job.ts";

/** An import takes as long as it takes; the limit of a statement is that of an answer. */
const NO_LIMIT = 0;

/**
 * Does what a process was told: the same import as `sinergi import`, by the same engine.
 *
 * @param tell sends a message to who told it
 */
export const doJob = async (
  job: UploadJob,
  log: Log,
  signal: AbortSignal,
  tell: (message: JobMessage) => Promise<void>,
): Promise<void> => {
  spareMemory();
  try {
    await tell({ summary: await importFile(job, log, signal, tell) });
  } catch (error) {
    if (!(error instanceof AppError)) log.error({ subgraph: job.subgraph, err: error }, "an import failed");
    const { code, details } = error instanceof AppError ? error : new AppError("INTERNAL_SERVER_ERROR");
    await tell({ failed: { code, details } });
  }
};

const importFile = async (
  { subgraph, database, keys, file }: UploadJob,
  log: Log,
  signal: AbortSignal,
  tell: (message: JobMessage) => Promise<void>,
): Promise<ImportSummary> => {
  const { format } = findFormat(listFormats(SUBGRAPHS.filter(({ name }) => name === subgraph)), file.format);
  const db = createDatabase({ ...database, log, statementTimeoutMs: NO_LIMIT });
  try {
    return await runImport({
      db,
      format,
      file: file.path,
      name: file.name,
      regions: await readRegionResolver(db),
      keys,
      asOf: file.asOf ?? undefined,
      sheet: file.sheet ?? undefined,
      set: file.set,
      dryRun: file.dryRun,
      onProgress: (rows, share) => void tell({ rows, share }),
      signal,
    });
  } finally {
    await db.destroy();
  }
};
