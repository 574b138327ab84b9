/**
 * The keys of one purpose as they are now: the first signs or encrypts, all of them verify or decrypt. Never empty, and
 * the same array until a key changes.
 */
export type KeySource = () => readonly string[];
