import { createHmac, timingSafeEqual } from "node:crypto";
import { AppError } from "./errors.ts";

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

/** @param key shared by all replicas of a subgraph, at least 32 characters */
export const createCursors = (key: string): Cursors => {
  const mac = (list: readonly unknown[], position: string): Buffer =>
    createHmac("sha256", key)
      .update(JSON.stringify([list, position]))
      .digest()
      .subarray(0, MAC_BYTES);
  return {
    encode: (list, position) => Buffer.concat([mac(list, position), Buffer.from(position)]).toString("base64url"),
    decode: (list, cursor) => {
      const bytes = Buffer.from(cursor, "base64url");
      const position = bytes.subarray(MAC_BYTES).toString();
      const isOurs = bytes.length > MAC_BYTES && timingSafeEqual(bytes.subarray(0, MAC_BYTES), mac(list, position));
      if (!isOurs) throw new AppError("CURSOR_INVALID");
      return position;
    },
  };
};
