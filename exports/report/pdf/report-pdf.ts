import type { ReportFile } from "../report-file.ts";

/** The report as pages, made when they are asked for and given up when nobody waits for them. */
export const reportPdf = async function* ({ document, question, pdf, signal }: ReportFile): AsyncGenerator<Uint8Array> {
  yield await pdf.make({ kind: "report", document, language: question.language }, signal);
};
