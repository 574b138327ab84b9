import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** How long a connection without a request is left open, so that one already sent is read, milliseconds. */
const UNREAD_GRACE_MS = 100;

/**
 * Prepares the end of a server: the returned function stops listening, lets the requests in flight end, and after
 * `timeoutMs` cuts off the rest.
 *
 * Connections are counted here because Node takes one that has not yet sent a request for a busy one, and would wait
 * for it: browsers and HTTP clients open such connections ahead of time.
 */
export const createDrain = (app: FastifyInstance): ((timeoutMs: number) => Promise<void>) => {
  const requests = new Map<Socket, number>();
  let draining = false;

  app.server.on("connection", (socket: Socket) => {
    requests.set(socket, 0);
    socket.once("close", () => requests.delete(socket));
  });
  app.server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    requests.set(socket, (requests.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const left = (requests.get(socket) ?? 1) - 1;
      if (requests.has(socket)) requests.set(socket, left);
      if (draining && left === 0) socket.destroySoon();
    });
  });

  return async (timeoutMs) => {
    draining = true;
    const closed = app.close();
    const closeUnused = setTimeout(() => {
      for (const [socket, count] of requests) if (count === 0) socket.destroy();
    }, UNREAD_GRACE_MS);
    const cut = setTimeout(() => app.server.closeAllConnections(), timeoutMs);
    try {
      await closed;
    } finally {
      clearTimeout(closeUnused);
      clearTimeout(cut);
    }
  };
};
