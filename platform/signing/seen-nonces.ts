/** Characters of a nonce that name its signer; the rest is the signer's count, in base 36. */
export const SIGNER_CHARACTERS = 16;

const COUNT_RADIX = 36;

/** How far apart the counts of calls that arrive out of order may be: far more than one signer has under way. */
export const REMEMBERED_COUNTS = 1 << 16;

/** Which of the last counts of one signer have been seen: a bit each, the place of a count being its remainder. */
interface Seen {
  highest: number;
  readonly bits: Uint32Array;
  lastAt: number;
}

/**
 * Creates the memory of nonces: the returned function says whether one is new, and remembers it. Since a signer counts its
 * calls, its memory is a window of bits below the highest count, and a count below the window is taken for seen. A signer is
 * remembered for at least `keepMs` milliseconds after its last call.
 */
export const createSeenNonces = (keepMs: number, now: () => number): ((nonce: string) => boolean) => {
  const signers = new Map<string, Seen>();

  /** Done when a signer is new, which is when a gateway has started. */
  const forgetOthers = (time: number): void => {
    for (const [signer, { lastAt }] of signers) if (Math.abs(time - lastAt) > keepMs) signers.delete(signer);
  };

  return (nonce) => {
    const signer = nonce.slice(0, SIGNER_CHARACTERS);
    const count = Number.parseInt(nonce.slice(SIGNER_CHARACTERS), COUNT_RADIX);
    const time = now();
    let seen = signers.get(signer);
    if (seen === undefined) {
      forgetOthers(time);
      seen = { highest: count, bits: new Uint32Array(REMEMBERED_COUNTS / 32), lastAt: time };
      signers.set(signer, seen);
    }
    seen.lastAt = Math.max(seen.lastAt, time);
    if (count <= seen.highest - REMEMBERED_COUNTS) return false;
    moveTo(seen, count);
    return take(seen.bits, count);
  };
};

/** Moves the window up to a count: the places it gains are those of counts that nobody has seen. */
const moveTo = (seen: Seen, count: number): void => {
  if (count - seen.highest >= REMEMBERED_COUNTS) seen.bits.fill(0);
  else for (let next = seen.highest + 1; next <= count; next += 1) clear(seen.bits, next);
  seen.highest = Math.max(seen.highest, count);
};

const clear = (bits: Uint32Array, count: number): void => {
  const place = count % REMEMBERED_COUNTS;
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) & ~(1 << (place & 31));
};

/** Whether the bit of a count was not set; it is afterwards. */
const take = (bits: Uint32Array, count: number): boolean => {
  const place = count % REMEMBERED_COUNTS;
  const word = bits[place >>> 5] ?? 0;
  const bit = 1 << (place & 31);
  bits[place >>> 5] = word | bit;
  return (word & bit) === 0;
};
