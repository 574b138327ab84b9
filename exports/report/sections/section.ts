import type { ReportSection } from "../../../presentation/report-document.ts";
import type { ReportAnswer } from "../ask-report.ts";

/** Makes a section of a report; undefined where the report has none such. */
export type MakeSection = (answer: ReportAnswer) => ReportSection | undefined;
