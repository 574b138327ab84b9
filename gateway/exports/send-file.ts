import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";
import type { ExportedFile } from "../../platform/exports/exporter.ts";

export interface SendOptions {
  /** Aborted when the reader has left. */
  readonly left: AbortSignal;
  /** Longest time without a byte taken, milliseconds. */
  readonly stallMs: number;
}

/**
 * Sends a file no faster than it is taken. Where its rest cannot be made, the connection is reset: the answer then has no end, in
 * no version of HTTP and through no proxy.
 *
 * @throws what the file fails with, after the reset; nothing when the reader has left
 */
export const sendFile = async (
  reply: FastifyReply,
  { contentType, fileName, body }: ExportedFile,
  { left, stallMs }: SendOptions,
): Promise<void> => {
  void reply
    .headers({ "content-type": contentType, "content-disposition": `attachment; filename="${fileName}"` })
    .hijack();
  const response: ServerResponse = reply.raw;
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) response.setHeader(name, value);
  }
  const { socket } = response;
  response.setTimeout(stallMs, () => socket?.resetAndDestroy());
  try {
    for await (const piece of body()) {
      if (!response.write(piece)) await once(response, "drain", { signal: left });
    }
    response.end();
  } catch (error) {
    if (left.aborted) return;
    socket?.resetAndDestroy();
    throw error;
  }
};
