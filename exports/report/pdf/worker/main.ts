import { parentPort } from "node:worker_threads";
import { makePdf } from "../make-pdf.ts";
import type { PdfAnswer, PdfJob } from "./job.ts";

const answer = async ({ document, language }: PdfJob): Promise<PdfAnswer> => {
  try {
    return { pdf: await makePdf(document, language) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

// A thread of its own that makes one PDF after the other: each takes its thread for a second.
parentPort?.on("message", (job: PdfJob) => {
  void answer(job).then((made) => parentPort?.postMessage(made, []));
});
