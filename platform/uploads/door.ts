import { z } from "zod";
import type { CallContext } from "../subgraph-call.ts";
import type { ImportOrder } from "./order.ts";
import type { SpooledFile } from "./spool.ts";

const FILE = {
  /** Names the upload while its source remembers it. */
  upload: z.uuid(),
  format: z.string(),
  /** Without the numbers of persons. */
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number(),
};

const COUNT = z.number().int().nonnegative();

const ENDED = z.strictObject({
  ...FILE,
  /** `BEFORE`: the same file was imported before, and nothing was done. */
  outcome: z.enum(["DONE", "PREVIEWED", "BEFORE"]),
  /** Id of the `ImportRun` in the graph; null for a preview, which leaves none. */
  run: z.string().nullable(),
  sourceId: z.string(),
  /** Day on which the import ended, in Jakarta. */
  finishedOn: z.string().nullable(),
  rowsRead: COUNT,
  rowsTaken: COUNT,
  rowsRefused: COUNT,
  rowsFlagged: COUNT,
  cellsCorrected: COUNT,
  /** What was found, and how often. */
  reasons: z.array(
    z.strictObject({ reason: z.string(), kind: z.string(), findings: COUNT, message: z.string(), remedy: z.string() }),
  ),
  /** Headings that no column of the format has. */
  unknownHeadings: z.array(z.string()),
});

const RUNNING = z.strictObject({
  ...FILE,
  outcome: z.literal("RUNNING"),
  rowsRead: COUNT,
  /** How much of the file has been read, 0 to 1. */
  readShare: z.number(),
});

/** What came of an upload, as it is told to who sent it; the gateway reads it back by this from a subgraph elsewhere. */
export const UPLOAD = z.discriminatedUnion("outcome", [ENDED, RUNNING]);

export type EndedUpload = z.infer<typeof ENDED>;
export type Upload = z.infer<typeof UPLOAD>;

/** On whose behalf a file is imported. */
export type UploadContext = Pick<CallContext, "requestId" | "viewer">;

/** The way of files into one source, in this process or elsewhere. All of it rejects with an `AppError`. */
export interface ImportDoor {
  /** Refuses what would be refused whatever the file holds, so that nobody sends a long file in vain. */
  ask(order: ImportOrder, context: UploadContext): Promise<void>;
  /** Imports a file, and removes it in the end, whatever comes of it. Answers `RUNNING` when that takes long. */
  take(order: ImportOrder, file: SpooledFile, context: UploadContext): Promise<Upload>;
  /** What has become of an upload; waits a little for its end. */
  look(format: string, upload: string, context: UploadContext): Promise<Upload>;
}
