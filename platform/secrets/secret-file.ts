import { readFileSync, statSync } from "node:fs";
import { systemCodeOf } from "../system-code.ts";

/** Others may not read a file of secrets, and its group may not write it. */
const RIGHTS_TOO_MANY = 0o027;

/** Reads a file of secrets that is its owner's alone. A problem is told in words that hold nothing of the file. */
export const readSecretFile = (file: string): { readonly text: string } | { readonly problem: string } => {
  try {
    if (process.platform !== "win32" && (statSync(file).mode & RIGHTS_TOO_MANY) !== 0)
      return { problem: "is open to others: its mode must be 0600" };
    return { text: readFileSync(file, "utf8") };
  } catch (error) {
    return { problem: `cannot be read (${systemCodeOf(error) ?? "unknown cause"})` };
  }
};
