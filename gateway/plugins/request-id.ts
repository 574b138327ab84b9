import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

const SANE = /^[A-Za-z0-9-]{8,64}$/;

/** The header by which a request is named, from the client to the last subgraph and back. */
export const REQUEST_ID_HEADER = "x-request-id";

/** The id a client or proxy gave, if it cannot break a log line or a header; else a new one. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, "headers">): string => {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === "string" && SANE.test(given) ? given : randomUUID();
};
