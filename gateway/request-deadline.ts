import type { ServerResponse } from "node:http";

/**
 * A signal that is aborted when the time of a request is up or its client has left, so that no subgraph works on for
 * nobody. It costs one timer, which ends with the response.
 */
export const requestDeadline = (response: ServerResponse, timeoutMs: number): AbortSignal => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
};
