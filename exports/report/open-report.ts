import type { ExportedFile, ExportRequest } from "../../platform/exports/exporter.ts";
import { askPatiently, type Patience } from "../ask-patiently.ts";
import { versionOf } from "../version.ts";
import { askReport } from "./ask-report.ts";
import { REPORT_FORMATS } from "./formats.ts";
import { latestYear } from "./latest-year.ts";
import { againstOf, readReportQuestion } from "./parameters.ts";
import type { PdfWorkers } from "../pdf/pdf-workers.ts";
import { reportDocument } from "./report-document.ts";

/** Part of every version: other ones of the program may write other files. */
const WRITER = 1;

interface ReportOptions extends Omit<Patience, "signal"> {
  readonly pdf: PdfWorkers;
}

/**
 * Begins the file of a report: all of it is known when this returns, or it is refused. Undefined where there is none with
 * such an ending.
 *
 * @throws AppError PARAMETER_UNKNOWN, PARAMETER_MALFORMED, PERIOD_MALFORMED, REGION_CODE_MALFORMED, REGION_UNKNOWN, and what
 *   `AskGraph` throws
 */
export const openReport = async (
  ending: string,
  { parameters, ask: askOnce, signal }: ExportRequest,
  { pdf, ...patience }: ReportOptions,
): Promise<ExportedFile | undefined> => {
  const format = Object.hasOwn(REPORT_FORMATS, ending) ? REPORT_FORMATS[ending] : undefined;
  if (format === undefined) return undefined;
  const question = readReportQuestion(parameters);
  const ask = askPatiently(askOnce, { ...patience, signal });
  const madeAt = new Date();
  const { region } = question;
  const period = question.period ?? (await latestYear(ask, region, madeAt));
  const answer = await askReport(ask, region, period, againstOf(question, period));
  const document = reportDocument(answer, madeAt);
  return {
    contentType: format.contentType,
    fileName: `sinergi-laporan-${region}-${period}.${ending}`,
    version: versionOf([WRITER, ending, question, { ...document, madeAt: null }]),
    headers: {},
    body: () => format.write({ document, question, pdf, signal }),
  };
};
