import type { IncomingMessage } from "node:http";

/** How long a sender may go on after a refusal, milliseconds: long enough to read it, which most do only between writes. */
const LINGER_MS = 5_000;

/**
 * Lets the rest of a body that is refused run into nothing for a moment, and then ends the connection: a connection closed
 * at once would take the refusal with it.
 */
export const letGoOfBody = (request: IncomingMessage): void => {
  if (request.complete || request.destroyed) return;
  request.on("error", () => {}); // the sender leaves, as it should
  request.resume();
  const cut = setTimeout(() => request.destroy(), LINGER_MS);
  cut.unref();
  request.once("close", () => clearTimeout(cut));
};
