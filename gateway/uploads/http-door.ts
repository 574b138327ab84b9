import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { Agent } from "undici";
import { AppError } from "../../platform/errors.ts";
import type { CallSigner } from "../../platform/signing/sign-call.ts";
import { type ImportDoor, UPLOAD, type Upload, type UploadContext } from "../../platform/uploads/door.ts";
import { orderQuery } from "../../platform/uploads/order.ts";
import { withSeal } from "../../platform/uploads/seal.ts";
import { exchange, type HttpAnswer } from "../transport/http-exchange.ts";
import { readAnswer } from "../transport/read-answer.ts";
import { refusalOf } from "./refusal.ts";

/** The way of files to the subgraph of this name and address. */
export type DoorFor = (subgraph: string, url: string) => ImportDoor;

export interface HttpDoors {
  readonly doorFor: DoorFor;
  close(): Promise<void>;
}

/** Longest time until a file is over and answered, milliseconds: the network to a subgraph is fast, and it waits for seconds only. */
const SEND_MS = 300_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
const NO_BODY = Buffer.alloc(0);

interface Sent {
  readonly method: "GET" | "POST";
  /** Below `imports/`, beside the address of the subgraph's GraphQL. */
  readonly path: string;
  readonly file?: { readonly body: Readable; readonly bytes: number };
}

/** Creates the ways of files to subgraphs elsewhere: signed calls, with the file streamed behind them. */
export const createHttpDoors = (signer: CallSigner): HttpDoors => {
  const agent = new Agent();

  const doorFor: DoorFor = (subgraph, url) => {
    const sign = signer(subgraph);
    const { origin, pathname } = new URL("imports/", url);

    const send = async ({ method, path: below, file }: Sent, context: UploadContext): Promise<unknown> => {
      const path = pathname + below;
      const headers = {
        ...sign({ method, path, body: NO_BODY, context }),
        ...(file === undefined
          ? {}
          : { "content-type": "application/octet-stream", "content-length": String(file.bytes) }),
      };
      let answer: HttpAnswer;
      try {
        answer = await exchange(
          agent,
          { origin, method, path, headers, body: file?.body ?? null },
          { timeoutMs: SEND_MS, maxBytes: MAX_ANSWER_BYTES, signal: undefined },
        );
      } catch (error) {
        throw new AppError("SUBGRAPH_UNAVAILABLE", { subgraph }, error);
      } finally {
        file?.body.destroy();
      }
      const { data, errors } = readAnswer(subgraph, answer.status, answer.contentType, answer.body);
      const [error] = errors ?? [];
      if (error !== undefined) throw refusalOf(error);
      return data?.["upload"];
    };

    const uploadOf = (answer: unknown): Upload => {
      const { success, data } = UPLOAD.safeParse(answer);
      if (!success) throw new AppError("SUBGRAPH_ANSWER_INVALID", { subgraph });
      return data;
    };

    return {
      ask: async (order, context) => {
        await send({ method: "GET", path: `${encodeURIComponent(order.format)}?${orderQuery(order)}` }, context);
      },
      take: async (order, file, context) => {
        const path = `${encodeURIComponent(order.format)}?${withSeal(orderQuery(order), file)}`;
        const body = createReadStream(file.path);
        try {
          return uploadOf(await send({ method: "POST", path, file: { body, bytes: file.bytes } }, context));
        } finally {
          await file.remove();
        }
      },
      look: async (format, upload, context) => {
        const path = `${encodeURIComponent(format)}/${encodeURIComponent(upload)}`;
        return uploadOf(await send({ method: "GET", path }, context));
      },
    };
  };
  return { doorFor, close: () => agent.destroy() };
};
