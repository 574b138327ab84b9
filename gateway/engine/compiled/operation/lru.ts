/** A map that keeps at most `size` entries and forgets the one unused for longest. */
export interface Lru<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  values(): Iterable<V>;
}

/** Creates an empty one; a Map alone would grow with every operation that clients invent. */
export const createLru = <V>(size: number): Lru<V> => {
  const entries = new Map<string, V>();
  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      // A Map iterates in the order of insertion, so the newest use goes to the end.
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size <= size) return;
      const oldest = entries.keys().next();
      if (!oldest.done) entries.delete(oldest.value);
    },
    values: () => entries.values(),
  };
};
