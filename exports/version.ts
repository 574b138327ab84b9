import { createHash } from "node:crypto";

/** A short text that is the same for the same parts. */
export const versionOf = (parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
