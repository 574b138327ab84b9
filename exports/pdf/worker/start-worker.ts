import { extname } from "node:path";
import { Worker } from "node:worker_threads";

const PROGRAM = new URL(`main${extname(import.meta.url)}`, import.meta.url).href;

/** A report with some thousand rows takes a fifth of it. */
const MAX_HEAP_MB = 512;

/**
 * Starts a thread that makes PDFs. A build's program runs as it is; that of the sources needs their loader, which threads do not
 * take from the command line.
 */
export const startWorker = (): Worker => {
  const needsLoader = extname(PROGRAM) === ".ts";
  const begin = `import(${JSON.stringify(PROGRAM)})`;
  return new Worker(
    needsLoader ? `import("tsx/esm/api").then(({ register }) => { register(); return ${begin}; });` : begin,
    {
      eval: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    },
  );
};
