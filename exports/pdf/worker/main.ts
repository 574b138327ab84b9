import { parentPort } from "node:worker_threads";
import { queryPages } from "../../query/pdf/query-pages.ts";
import { reportPages } from "../../report/pdf/report-pages.ts";
import { makePdf } from "../make-pdf.ts";
import type { Pages } from "../pages.ts";
import type { PdfAnswer, PdfJob } from "./job.ts";

const pagesOf = (job: PdfJob): Pages =>
  job.kind === "report" ? reportPages(job.document, job.language) : queryPages(job.document, job.language);

const answer = async (job: PdfJob): Promise<PdfAnswer> => {
  try {
    return { pdf: await makePdf(pagesOf(job), job.language) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

// A thread of its own that makes one PDF after the other: each takes its thread for a second.
parentPort?.on("message", (job: PdfJob) => {
  void answer(job).then((made) => parentPort?.postMessage(made, []));
});
