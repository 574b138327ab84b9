import { reportCsv } from "./csv.ts";
import { reportJson } from "./json.ts";
import { reportPdf } from "./pdf/report-pdf.ts";
import type { ReportFile } from "./report-file.ts";
import { reportXlsx } from "./xlsx.ts";

interface ReportFormat {
  readonly contentType: string;
  readonly write: (file: ReportFile) => AsyncIterable<string | Uint8Array>;
}

/** The forms of a report, by the ending of its name. */
export const REPORT_FORMATS: Readonly<Record<string, ReportFormat>> = {
  json: { contentType: "application/json; charset=utf-8", write: reportJson },
  csv: { contentType: "text/csv; charset=utf-8", write: reportCsv },
  xlsx: {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: reportXlsx,
  },
  pdf: { contentType: "application/pdf", write: reportPdf },
};
