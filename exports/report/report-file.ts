import type { ReportDocument } from "../../presentation/report-document.ts";
import type { PdfWorkers } from "../pdf/pdf-workers.ts";
import type { ReportQuestion } from "./parameters.ts";

/** All that a file of a report is made of, in whatever form. */
export interface ReportFile {
  readonly document: ReportDocument;
  readonly question: ReportQuestion;
  readonly pdf: PdfWorkers;
  /** Aborted when nobody waits for the file any more. */
  readonly signal: AbortSignal;
}
