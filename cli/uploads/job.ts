import type { ErrorDetails } from "../../platform/errors.ts";
import type { ErrorCode } from "../../platform/error-table.ts";
import type { ImportSummary } from "../../platform/import/run-import.ts";
import type { FamilyKeys } from "../../platform/secrets/family-keys.ts";
import type { UploadedFile } from "../../platform/uploads/desk.ts";

/** What a process that imports one file is told. It is sent, since arguments and environments are seen by others. */
export interface UploadJob {
  readonly subgraph: string;
  readonly database: { readonly url: string; readonly name: string };
  readonly keys: FamilyKeys;
  readonly file: UploadedFile;
}

/** What such a process tells; the last one is how it ended. */
export type JobMessage =
  | { readonly rows: number; readonly share: number }
  | { readonly summary: ImportSummary }
  | { readonly failed: { readonly code: ErrorCode; readonly details: ErrorDetails } };

/** What ends it after the chunk under way. */
export const STOP = "stop";
