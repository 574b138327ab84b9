import { AppError } from "../../platform/errors.ts";
import type { ExecuteLocally, SubgraphResult } from "../../platform/subgraph-call.ts";
import type { Transport } from "./transport.ts";

export interface LocalTransportOptions {
  /** Longest time one call may take, milliseconds. @default 5000 */
  readonly timeoutMs?: number;
}

/**
 * Reaches a subgraph that runs in this process. It has the deadlines and the failures of the HTTP transport, so that a
 * query answers alike wherever its sources run.
 */
export const createLocalTransport = (
  subgraph: string,
  execute: ExecuteLocally,
  { timeoutMs = 5_000 }: LocalTransportOptions = {},
): Transport => ({
  call: (request, context) =>
    new Promise<SubgraphResult>((resolve, reject) => {
      const { signal } = context;
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onEnd);
      };
      const onEnd = (): void => {
        settle();
        reject(new AppError("SUBGRAPH_TIMEOUT", { subgraph }));
      };
      const timer = setTimeout(onEnd, timeoutMs);
      signal?.addEventListener("abort", onEnd, { once: true });
      if (signal?.aborted === true) {
        onEnd();
        return;
      }
      const run = async (): Promise<void> => {
        try {
          resolve(await execute(request, context));
        } catch (error) {
          reject(error instanceof AppError ? error : new AppError("SUBGRAPH_UNAVAILABLE", { subgraph }, error));
        } finally {
          settle();
        }
      };
      void run();
    }),
  close: async () => {},
});
