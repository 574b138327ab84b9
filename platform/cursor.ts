import { createHmac, timingSafeEqual } from "node:crypto";
import { AppError } from "./errors.ts";
import type { KeySource } from "./secrets/key-source.ts";

/**
 * Marks of a place in a list: opaque to clients, signed, and bound to the list they come from, so that a cursor can
 * neither be forged nor used with other arguments.
 */
export interface Cursors {
  /** @param list name and arguments of the list, without paging */
  encode(list: readonly unknown[], position: string): string;
  /** @throws AppError CURSOR_INVALID */
  decode(list: readonly unknown[], cursor: string): string;
}

const MAC_BYTES = 12;

/** @param keys shared by all replicas of a subgraph; the first signs, and the cursors of all are taken */
export const createCursors = (keys: KeySource): Cursors => {
  const mac = (key: string, list: readonly unknown[], position: string): Buffer =>
    createHmac("sha256", key)
      .update(JSON.stringify([list, position]))
      .digest()
      .subarray(0, MAC_BYTES);
  return {
    encode: (list, position) => {
      const [key = ""] = keys();
      return Buffer.concat([mac(key, list, position), Buffer.from(position)]).toString("base64url");
    },
    decode: (list, cursor) => {
      const bytes = Buffer.from(cursor, "base64url");
      const position = bytes.subarray(MAC_BYTES).toString();
      const given = bytes.subarray(0, MAC_BYTES);
      const isOurs = bytes.length > MAC_BYTES && keys().some((key) => timingSafeEqual(given, mac(key, list, position)));
      if (!isOurs) throw new AppError("CURSOR_INVALID");
      return position;
    },
  };
};
