import type { FastifyInstance } from "fastify";
import { type Log, withoutLongNumbers } from "../../platform/log.ts";
import { recordOf } from "../request-record.ts";

/** The status logged for a client that left before its answer was written, as proxies write it. */
const CLIENT_LEFT = 499;

/** Paths that a watcher asks every few seconds. */
const QUIET = /^\/(healthz|readyz|assets\/)/;

/**
 * Logs one line for every request when its response ends: in what role, what kind, how long, how it ended. Never the query,
 * its variables or the query string, which can hold personal data, nor who it was: that is the audit's. Names that the
 * client chose lose their long numbers.
 */
export const logRequests = (app: FastifyInstance, log: Log): void => {
  app.addHook("onRequest", async (request, { raw: response }) => {
    const startedAt = performance.now();
    response.once("close", () => {
      const record = recordOf(request);
      const path = request.url.split("?", 1).join("");
      log[QUIET.test(path) ? "debug" : "info"](
        {
          requestId: record.requestId,
          method: request.method,
          path: withoutLongNumbers(path.slice(0, 200)),
          status: response.writableFinished ? response.statusCode : CLIENT_LEFT,
          ms: Math.round((performance.now() - startedAt) * 10) / 10,
          role: record.viewer.role,
          signedIn: record.viewer.subject !== null,
          ...(record.operationName === undefined ? {} : { operation: withoutLongNumbers(record.operationName) }),
          ...(record.errorCodes.length === 0 ? {} : { errors: record.errorCodes }),
          ...(record.calls.size === 0 ? {} : { subgraphCalls: Object.fromEntries(record.calls) }),
        },
        "request",
      );
    });
  });
};
