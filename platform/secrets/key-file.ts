import { statSync } from "node:fs";
import { systemCodeOf } from "../system-code.ts";
import { splitKeys } from "./key-list.ts";
import { keyProblem, type KeyRule } from "./key-problem.ts";
import type { KeySource } from "./key-source.ts";
import { readSecretFile } from "./secret-file.ts";

export interface KeyFileOptions {
  /** Told of every change of the file: undefined when its keys are in use now, else why those before stay. */
  readonly onChange: (problem: string | undefined) => void;
  /** A clock that is never set back, milliseconds. @default performance.now */
  readonly now?: () => number;
}

/** How long a look at the file counts, milliseconds. */
const FRESH_FOR_MS = 1_000;

/**
 * Reads a file of keys and follows it: what is written to it later is in use within a second, without a restart. Where
 * that cannot be used, the keys before stay, and so does a key that can have no successor. A problem is told in words
 * that hold nothing of the file.
 *
 * The file is looked at when keys are asked for. A watcher would miss some of the ways in which files are replaced.
 */
export const openKeyFile = (
  file: string,
  rule: KeyRule,
  { onChange, now = () => performance.now() }: KeyFileOptions,
): { readonly keys: KeySource } | { readonly problem: string } => {
  let version = versionOf(file);
  const first = readKeyFile(file, rule);
  if ("problem" in first) return first;
  let { keys } = first;
  // What is written later would be a successor.
  if (!rule.several) return { keys: () => keys };
  let lookAt = now() + FRESH_FOR_MS;

  const look = (): void => {
    const present = versionOf(file);
    if (present === version) return;
    version = present;
    const found = readKeyFile(file, rule);
    if ("keys" in found) keys = found.keys;
    onChange("keys" in found ? undefined : found.problem);
  };

  return {
    keys: () => {
      const time = now();
      if (time >= lookAt) {
        lookAt = time + FRESH_FOR_MS;
        look();
      }
      return keys;
    },
  };
};

/** Differs after every change of the file. */
const versionOf = (file: string): string => {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(file);
    return [mtimeMs, ctimeMs, size, ino].join(" ");
  } catch (error) {
    return String(systemCodeOf(error));
  }
};

const readKeyFile = (
  file: string,
  rule: KeyRule,
): { readonly keys: readonly string[] } | { readonly problem: string } => {
  const read = readSecretFile(file);
  if ("problem" in read) return read;
  const keys = splitKeys(read.text);
  const problem = keyProblem(keys, rule);
  return problem === undefined ? { keys } : { problem };
};
