import { setTimeout as pause } from "node:timers/promises";
import { AppError } from "../platform/errors.ts";
import type { AskGraph } from "../platform/exports/exporter.ts";

export interface Patience {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** How long figures that are copied for the first time are waited for, milliseconds. @default 45000: below the patience of proxies */
  readonly patienceMs?: number;
  /** How long until they are asked for again, milliseconds. @default 500 */
  readonly pauseMs?: number;
}

/**
 * Asks the graph, and again while figures of the answer are copied for the first time.
 *
 * @throws what `ask` throws
 */
export const askPatiently =
  (ask: AskGraph, { signal, patienceMs = 45_000, pauseMs = 500 }: Patience): AskGraph =>
  async (query, variables) => {
    const until = performance.now() + patienceMs;
    for (;;) {
      try {
        return await ask(query, variables);
      } catch (error) {
        const isLoading = error instanceof AppError && error.code === "FIGURES_LOADING";
        if (!isLoading || performance.now() > until) throw error;
        await pause(pauseMs, undefined, { signal });
      }
    }
  };
