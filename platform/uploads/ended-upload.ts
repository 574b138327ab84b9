import { AppError } from "../errors.ts";
import { maskIdentityNumbers } from "../identity/identity-number.ts";
import { reasonFields } from "../import/graph/resolvers.ts";
import { isReasonCode } from "../import/reasons.ts";
import { importRunId } from "../import/run-id.ts";
import type { ImportSummary } from "../import/run-import.ts";
import type { EndedUpload } from "./door.ts";

type About = Pick<EndedUpload, "upload" | "format" | "fileName" | "sha256" | "bytes">;

/**
 * What is told of an import that has ended.
 *
 * @throws AppError IMPORT_STOPPED
 */
export const endedUpload = (subgraph: string, about: About, summary: ImportSummary): EndedUpload => {
  const { outcome, runId, sourceId, finishedOn, reasons, unknownHeadings } = summary;
  const { rowsRead, rowsTaken, rowsRefused, rowsFlagged, cellsCorrected } = summary;
  if (outcome === "STOPPED") throw new AppError("IMPORT_STOPPED");
  return {
    ...about,
    outcome,
    run: runId === null ? null : importRunId(subgraph, runId),
    sourceId,
    finishedOn,
    rowsRead,
    rowsTaken,
    rowsRefused,
    rowsFlagged,
    cellsCorrected,
    reasons: Object.entries(reasons).flatMap(([reason, findings]) =>
      isReasonCode(reason)
        ? [
            {
              reason,
              kind: reasonFields.kind({ reason }),
              findings,
              message: reasonFields.message({ reason }),
              remedy: reasonFields.remedy({ reason }),
            },
          ]
        : [],
    ),
    unknownHeadings: unknownHeadings.map(maskIdentityNumbers),
  };
};
