import { MIN_KEY_LENGTH } from "./key-list.ts";

/** What is asked of the keys of one setting. */
export interface KeyRule {
  /** Whether a key may have successors and predecessors. */
  readonly several: boolean;
  /** Whether the keys must be fit for a server: of 256 bits, and made by chance. */
  readonly strict: boolean;
}

/** What keeps these keys from being used, in words without any of the keys; undefined when nothing does. */
export const keyProblem = (keys: readonly string[], { several, strict }: KeyRule): string | undefined => {
  if (keys.length === 0) return "is empty";
  if (keys.length > 1 && !several) return "must be one key: it can have no successor";
  for (const key of keys) {
    const problem = key.length < MIN_KEY_LENGTH ? `is shorter than ${MIN_KEY_LENGTH} characters` : undefined;
    const found = problem ?? (strict ? weakness(key) : undefined);
    if (found !== undefined) return keys.length === 1 ? found : `has a key that ${found}`;
  }
  return undefined;
};

const KEY_BITS = 256;

/** Fewer different characters than any key of 256 bits has by chance. */
const MIN_VARIETY = 10;

/** Words of keys that somebody wrote, or copied from an example, in English and Indonesian. */
const WORDS = /change.?me|default|example|password|secret|sinergi|contoh|rahasia|kata.?sandi/i;

const weakness = (key: string): string | undefined => {
  // A character of a hexadecimal number stands for 4 bits, one of a text in base64 for 6.
  if (key.length * (/^[0-9a-f]+$/i.test(key) ? 4 : 6) < KEY_BITS) return `has less than ${KEY_BITS} bits`;
  if (WORDS.test(key)) return "looks like an example";
  if (new Set(key).size < MIN_VARIETY || repeats(key) || counts(key)) return "was not made by chance";
  return undefined;
};

/** Whether it is one text several times over. */
const repeats = (key: string): boolean => (key + key).indexOf(key, 1) < key.length;

/** Whether most of its characters follow each other in the alphabet, as in 0123456789abcdef. */
const counts = (key: string): boolean => {
  let steps = 0;
  for (let index = 1; index < key.length; index += 1) {
    if (Math.abs(key.charCodeAt(index) - key.charCodeAt(index - 1)) === 1) steps += 1;
  }
  return steps > key.length / 2;
};
