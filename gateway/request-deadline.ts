import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";

/**
 * A signal that is aborted when the time of a request is up or its client has left, so that no subgraph works on for
 * nobody. It costs one timer, which ends with the response.
 */
export const requestDeadline = (response: ServerResponse, timeoutMs: number): AbortSignal => {
  const controller = new AbortController();
  // One listener a call under way: a query with many calls is no leak.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
};
