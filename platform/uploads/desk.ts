import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import { AppError } from "../errors.ts";
import { maskLongNumbers } from "../identity/identity-number.ts";
import type { ImportSummary } from "../import/run-import.ts";
import type { Log } from "../log.ts";
import { nearestName } from "../nearest-name.ts";
import type { ImportDoor, Upload, UploadContext } from "./door.ts";
import { endedUpload } from "./ended-upload.ts";
import { refuseUploadOf } from "./may-upload.ts";
import type { ImportOrder } from "./order.ts";
import type { SpooledFile } from "./spool.ts";

/** An order with a file that is there. */
export interface UploadedFile extends ImportOrder {
  readonly name: string;
  readonly path: string;
}

/**
 * Imports one file, away from the event loop that serves: an import computes for as long as it takes.
 *
 * @throws AppError as `runImport` does
 */
export type RunUpload = (
  file: UploadedFile,
  hooks: { readonly signal: AbortSignal; readonly onProgress: (rows: number, share: number) => void },
) => Promise<ImportSummary>;

export interface ImportDeskOptions {
  /** Name of the subgraph whose source it is. */
  readonly subgraph: string;
  /** Ids of its formats. */
  readonly formats: readonly string[];
  readonly run: RunUpload;
  readonly log: Log;
  /** How long a sender waits for the end, milliseconds; below the deadlines of proxies. @default 10000 */
  readonly waitMs?: number;
}

export interface ImportDesk extends ImportDoor {
  /** Ends what runs after its chunk, and waits for it; the same file sent again goes on there. */
  stop(): Promise<void>;
}

/** An upload, as long as it is remembered. */
interface Job {
  readonly format: string;
  readonly order: string;
  readonly sha256: string;
  state: Upload | AppError;
  /** Fulfilled when it has ended, however. */
  ended: Promise<void>;
}

const WAIT_MS = 10_000;
const REMEMBERED = 100;

/**
 * Takes the uploads of one source: one at a time, and the same file only once, however often it is sent. What became of the
 * last ones is remembered here and nowhere else; what was imported is in the ledger.
 */
export const createImportDesk = ({ subgraph, formats, run, log, waitMs = WAIT_MS }: ImportDeskOptions): ImportDesk => {
  const jobs = new LRUCache<string, Job>({ max: REMEMBERED });
  const stopping = new AbortController();
  let current: Job | undefined;

  const refuse = (order: ImportOrder, { viewer }: UploadContext): void => {
    refuseUploadOf(viewer);
    if (!formats.includes(order.format)) throw formatUnknown(order.format, formats);
    if (stopping.signal.aborted || (current !== undefined && current.order !== orderKey(order)))
      throw new AppError("IMPORT_BUSY");
  };

  const begin = (order: ImportOrder, file: SpooledFile, { requestId }: UploadContext): Job => {
    const { sha256, bytes } = file;
    const name = order.name === null ? `unggahan-${sha256.slice(0, 12)}` : maskLongNumbers(order.name);
    const about = { upload: randomUUID(), format: order.format, fileName: name, sha256, bytes };
    const state: Upload = { ...about, outcome: "RUNNING", rowsRead: 0, readShare: 0 };
    const job: Job = { format: order.format, order: orderKey(order), sha256, state, ended: Promise.resolve() };
    const startedAt = performance.now();

    const work = async (): Promise<void> => {
      try {
        const summary = await run(
          { ...order, name, path: file.path },
          {
            signal: stopping.signal,
            onProgress: (rowsRead, readShare) => {
              job.state = { ...state, rowsRead, readShare };
            },
          },
        );
        job.state = endedUpload(subgraph, about, summary);
      } catch (error) {
        if (!(error instanceof AppError)) log.error({ requestId, subgraph, err: error }, "an uploaded file failed");
        job.state = error instanceof AppError ? error : new AppError("INTERNAL_SERVER_ERROR", {}, error);
      } finally {
        await file.remove();
        current = undefined;
        const { state: end } = job;
        const outcome = end instanceof AppError ? end.code : end.outcome;
        const ms = Math.round(performance.now() - startedAt);
        log.info({ requestId, subgraph, format: order.format, sha256, bytes, outcome, ms }, "upload");
      }
    };
    current = job;
    jobs.set(about.upload, job);
    job.ended = work();
    return job;
  };

  const answer = async (job: Job): Promise<Upload> => {
    await within(job.ended, waitMs);
    if (job.state instanceof AppError) throw job.state;
    return job.state;
  };

  return {
    ask: async (order, context) => refuse(order, context),
    take: async (order, file, context) => {
      try {
        refuse(order, context);
        if (current !== undefined && current.sha256 !== file.sha256) throw new AppError("IMPORT_BUSY");
      } catch (error) {
        await file.remove();
        throw error;
      }
      if (current === undefined) return answer(begin(order, file, context));
      const same = current;
      await file.remove();
      return answer(same);
    },
    look: async (format, upload, { viewer }) => {
      refuseUploadOf(viewer);
      const job = jobs.get(upload);
      if (job === undefined || job.format !== format) throw new AppError("UPLOAD_UNKNOWN", { value: upload });
      return answer(job);
    },
    stop: async () => {
      stopping.abort();
      await current?.ended;
    },
  };
};

/** The same for orders that do the same with a file. */
const orderKey = ({ format, asOf, sheet, set, dryRun }: ImportOrder): string =>
  JSON.stringify([format, asOf, sheet, set, dryRun]);

const formatUnknown = (value: string, formats: readonly string[]): AppError =>
  new AppError("FORMAT_UNKNOWN", { value, formats: nearestName(value, formats) ?? formats.join(", ") });

const within = async (ended: Promise<void>, ms: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([ended, late]);
  clearTimeout(timer);
};
