import { AppError } from "../platform/errors.ts";
import type { ExportedFile, ExportRequest, OpenExport } from "../platform/exports/exporter.ts";
import { nearestName } from "../platform/nearest-name.ts";
import { type AskSchema, createAskSchema } from "./query/ask-schema.ts";
import { QUERY_FORMATS } from "./query/formats.ts";
import { openQuery } from "./query/open-query-export.ts";
import { openSynergy, SYNERGY_FORMATS } from "./open-synergy.ts";
import type { ReadOptions } from "./read-pages.ts";
import { RECONCILIATION_FORMATS } from "./reconciliation/formats.ts";
import { openReconciliation } from "./reconciliation/open-reconciliation.ts";
import { REPORT_FORMATS } from "./report/formats.ts";
import { openReport } from "./report/open-report.ts";
import { createPdfWorkers, type PdfWorkers } from "./pdf/pdf-workers.ts";

interface ExportOptions extends Omit<ReadOptions, "ask" | "signal"> {
  readonly pdf: PdfWorkers;
}

/** What files of one kind may use besides. */
interface KindOptions extends ExportOptions {
  readonly askSchema: AskSchema;
}

/** Files of one kind: the first part of their names. */
interface Kind {
  /** By the ending of the name. */
  readonly formats: Readonly<Record<string, unknown>>;
  /** Undefined where there is no such ending. */
  readonly open: (ending: string, request: ExportRequest, options: KindOptions) => Promise<ExportedFile | undefined>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  synergy: { formats: SYNERGY_FORMATS, open: openSynergy },
  report: { formats: REPORT_FORMATS, open: openReport },
  reconciliation: { formats: RECONCILIATION_FORMATS, open: openReconciliation },
  query: { formats: QUERY_FORMATS, open: openQuery },
};

const NAMES = Object.entries(KINDS).flatMap(([kind, { formats }]) =>
  Object.keys(formats).map((ending) => `${kind}.${ending}`),
);

/**
 * Creates the way to files of answers: of `synergy(...)` questions, reports of regions, reconciliations, and any other
 * question.
 *
 * @param given `pdf`: who makes PDFs, by default threads of its own
 */
export const createExports = (given: Partial<ExportOptions> = {}): OpenExport => {
  const options: KindOptions = { pdf: createPdfWorkers(), ...given, askSchema: createAskSchema() };
  return async (request) => {
    const { name } = request;
    const [, kind = "", ending = ""] = /^(\w+)\.(\w+)$/.exec(name) ?? [];
    const file = Object.hasOwn(KINDS, kind) ? await KINDS[kind]?.open(ending, request, options) : undefined;
    if (file !== undefined) return file;
    throw new AppError("EXPORT_UNKNOWN", { value: name, exports: nearestName(name, NAMES) ?? "" });
  };
};
