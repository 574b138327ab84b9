import type { FastifyInstance } from "fastify";
import { answerBrokenHttp } from "./http-errors.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Its body may be long, and has limits of its own. */
    readonly takesLong?: boolean;
  }
}

/**
 * Ends requests whose body takes longer than `ms` to arrive, but on routes that take long ones. The server's own limit
 * knows no routes.
 */
export const limitReceiving = (app: FastifyInstance, ms: number): void => {
  app.addHook("onRequest", async ({ raw, routeOptions }, reply) => {
    if (routeOptions.config.takesLong === true) return;
    const late = setTimeout(() => {
      if (raw.complete) return;
      answerBrokenHttp(
        Object.assign(new Error("the request is late"), { code: "ERR_HTTP_REQUEST_TIMEOUT" }),
        raw.socket,
      );
    }, ms);
    reply.raw.once("close", () => clearTimeout(late));
  });
};
