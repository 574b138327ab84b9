import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { PdfAnswer, PdfJob } from "./worker/job.ts";
import { startWorker } from "./worker/start-worker.ts";

interface PdfWorkersOptions {
  /** PDFs made at the same time; others wait for their turn. @default one less than processors, at least 1 and at most 4 */
  readonly atOnce?: number;
  /** How long a thread is kept for the next PDF, milliseconds; its libraries take memory. @default 60000 */
  readonly idleMs?: number;
}

/** Makes PDFs beside the thread that answers questions. */
export interface PdfWorkers {
  /**
   * @throws the reason of `signal` when it is aborted: what was under way is given up at once
   * @throws Error when the PDF cannot be made
   */
  make(job: PdfJob, signal: AbortSignal): Promise<Uint8Array>;
  /** Ends all threads; whoever waits for a PDF gets none. */
  close(): Promise<void>;
}

const MOST = 4;

/**
 * Creates threads for PDFs, which start with the first one. They hold no process open: one that has nothing else to do ends
 * with them.
 */
export const createPdfWorkers = ({
  atOnce = Math.min(MOST, Math.max(1, availableParallelism() - 1)),
  idleMs = 60_000,
}: PdfWorkersOptions = {}): PdfWorkers => {
  const idle = new Map<Worker, NodeJS.Timeout>();
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  const closing = new AbortController();
  let running = 0;

  const take = (): Worker => {
    const [known] = idle.keys();
    if (known !== undefined) {
      clearTimeout(idle.get(known));
      idle.delete(known);
      known.ref();
      return known;
    }
    const worker = startWorker();
    all.add(worker);
    worker.once("exit", () => {
      all.delete(worker);
      clearTimeout(idle.get(worker));
      idle.delete(worker);
    });
    // Told to whoever waits for its PDF; one that fails while nobody waits is only gone.
    worker.on("error", () => {});
    return worker;
  };

  const giveBack = (worker: Worker): void => {
    if (!all.has(worker)) return;
    worker.unref();
    idle.set(worker, setTimeout(() => void worker.terminate(), idleMs).unref());
  };

  const turn = async (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    if (running < atOnce) {
      running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      waiting.push(go);
      signal.addEventListener("abort", leave, { once: true });
    });
  };

  /** Whoever is next takes the place, so that nobody comes between. */
  const leavePlace = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return {
    make: async (job, left) => {
      const signal = AbortSignal.any([left, closing.signal]);
      await turn(signal);
      try {
        signal.throwIfAborted();
        const worker = take();
        const pdf = await answerOf(worker, job, signal);
        giveBack(worker);
        return pdf;
      } finally {
        leavePlace();
      }
    },
    close: async () => {
      closing.abort(new Error("no more PDFs are made here"));
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
};

/** Has a thread make one PDF. Where none comes, the thread is ended: it cannot be asked to stop in the middle. */
const answerOf = async (worker: Worker, job: PdfJob, signal: AbortSignal): Promise<Uint8Array> => {
  const listeners = new AbortController();
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      const onMessage = (answer: PdfAnswer): void => {
        if ("pdf" in answer) resolve(answer.pdf);
        else reject(new Error(`a PDF could not be made: ${answer.failed}`));
      };
      const onExit = (): void => reject(new Error("the thread of a PDF has ended"));
      const onAbort = (): void => reject(signal.reason);
      listeners.signal.addEventListener("abort", () => {
        worker.off("message", onMessage).off("error", reject).off("exit", onExit);
        signal.removeEventListener("abort", onAbort);
      });
      worker.on("message", onMessage).on("error", reject).on("exit", onExit);
      signal.addEventListener("abort", onAbort);
      worker.postMessage(job, []);
    });
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    listeners.abort();
  }
};
