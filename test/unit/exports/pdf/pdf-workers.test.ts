import { afterEach, describe, expect, test } from "@jest/globals";
import { createPdfWorkers, type PdfWorkers } from "../../../../exports/pdf/pdf-workers.ts";
import { madeUpReport } from "../../../support/made-up-report.ts";
import { pdfPages } from "../../../support/pdf-text.ts";

const NEVER = new AbortController().signal;
const JOB = { kind: "report", document: madeUpReport({ sections: [] }), language: "id" } as const;

let workers: PdfWorkers;
afterEach(() => workers.close());

describe("threads for PDFs", () => {
  test("make a PDF while this thread goes on with other things", async () => {
    workers = createPdfWorkers({ atOnce: 1 });
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    });
    const [first = ""] = pdfPages(await workers.make(JOB, NEVER));
    clearInterval(counting);
    expect(first).toContain("Rp3.215.966.118.000");
    expect(turns).toBeGreaterThan(1);
  });

  test("make one after the other when there is one thread, and each for whoever asked for it", async () => {
    workers = createPdfWorkers({ atOnce: 1 });
    const names = ["Aceh", "Bali", "Banten"];
    const made = await Promise.all(
      names.map((name) =>
        workers.make({ ...JOB, document: { ...JOB.document, region: { ...JOB.document.region, name } } }, NEVER),
      ),
    );
    for (const [place, pdf] of made.entries())
      expect(pdfPages(pdf).join("")).toContain(`Laporansinergi${names[place]}`);
  });

  test("are free for the next one when a reader has left, under way or in the queue", async () => {
    workers = createPdfWorkers({ atOnce: 1 });
    const left = new AbortController();
    const underWay = workers.make(JOB, left.signal);
    const queued = workers.make(JOB, left.signal);
    const stays = workers.make(JOB, NEVER);
    left.abort(new Error("the reader has left"));
    await expect(underWay).rejects.toThrow("the reader has left");
    await expect(queued).rejects.toThrow("the reader has left");
    expect(pdfPages(await stays)).toHaveLength(1);
    await expect(workers.make(JOB, left.signal)).rejects.toThrow("the reader has left");
  });

  test("tell what went wrong, and go on with the next", async () => {
    workers = createPdfWorkers({ atOnce: 1 });
    const broken = { ...JOB, document: { ...JOB.document, madeAt: "yesterday" } };
    await expect(workers.make(broken, NEVER)).rejects.toThrow(/a PDF could not be made: RangeError/);
    expect(pdfPages(await workers.make(JOB, NEVER))).toHaveLength(1);
  });

  test("make nothing any more once they are closed", async () => {
    workers = createPdfWorkers({ atOnce: 1 });
    const underWay = workers.make(JOB, NEVER);
    const [outcome] = await Promise.all([Promise.allSettled([underWay]), workers.close()]);
    expect(outcome).toEqual([{ status: "rejected", reason: new Error("no more PDFs are made here") }]);
    await expect(workers.make(JOB, NEVER)).rejects.toThrow("no more PDFs are made here");
  });
});
