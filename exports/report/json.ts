import type { ReportFile } from "./report-file.ts";

/** The report as it is, for the page and for programs. */
export const reportJson = async function* ({ document }: ReportFile): AsyncGenerator<string> {
  yield JSON.stringify(document);
};
