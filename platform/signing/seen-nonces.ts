/**
 * Creates the memory of nonces: the returned function says whether one is new, and remembers it for at least `keepMs`
 * milliseconds and less than three times as long. Two sets take turns, so that forgetting costs nothing.
 */
export const createSeenNonces = (keepMs: number, now: () => number): ((nonce: string) => boolean) => {
  let young = new Set<string>();
  let old = new Set<string>();
  let turnAt = now() + keepMs;

  return (nonce) => {
    const time = now();
    if (time >= turnAt) {
      old = time < turnAt + keepMs ? young : new Set();
      young = new Set();
      turnAt = time + keepMs;
    }
    if (young.has(nonce) || old.has(nonce)) return false;
    young.add(nonce);
    return true;
  };
};
