import { createHash, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Clock } from "../access/clock.ts";

export interface SecretStoreOptions {
  /** Most values; beyond it, the one that was not asked for longest goes. */
  readonly max: number;
  /** Longest time without being asked for, milliseconds. */
  readonly idleMs: number;
  /** Longest time at all, milliseconds. */
  readonly lifeMs: number;
  readonly clock: Pick<Clock, "elapsed">;
}

/** Values that whoever knows their id can have. */
export interface SecretStore<Value> {
  /** Keeps a value and gives its id: 256 bits of chance, of which the store itself keeps only a hash. */
  add(value: Value): string;
  /** The value, when it is still there. Asking counts as use. */
  find(id: string): Value | undefined;
  remove(id: string): void;
}

interface Kept<Value> {
  readonly value: Value;
  readonly bornAt: number;
  usedAt: number;
}

const ID_BYTES = 32;

/** How an id is written; a text of another form is none, however long it is. */
const ID = /^[\w-]{43}$/;

/** Creates an empty store in the memory of this process. */
export const createSecretStore = <Value>({ max, idleMs, lifeMs, clock }: SecretStoreOptions): SecretStore<Value> => {
  const kept = new LRUCache<string, Kept<Value>>({ max });
  return {
    add: (value) => {
      const id = randomBytes(ID_BYTES).toString("base64url");
      const now = clock.elapsed();
      kept.set(hashOf(id), { value, bornAt: now, usedAt: now });
      return id;
    },
    find: (id) => {
      if (!ID.test(id)) return undefined;
      const key = hashOf(id);
      const found = kept.get(key);
      if (found === undefined) return undefined;
      const now = clock.elapsed();
      if (now - found.usedAt >= idleMs || now - found.bornAt >= lifeMs) {
        kept.delete(key);
        return undefined;
      }
      found.usedAt = now;
      return found.value;
    },
    remove: (id) => void kept.delete(hashOf(id)),
  };
};

/** A copy of the memory does not hold what a browser would have to send. */
const hashOf = (id: string): string => createHash("sha256").update(id).digest("base64url");
