import type { RawRow } from "./read/table.ts";

/** Rows of a file that are written in one transaction. Where a chunk ends depends on the file alone. */
export interface RawChunk {
  /** Its place in the file, from 0. */
  readonly ordinal: number;
  readonly rows: readonly RawRow[];
}

/**
 * Puts the rows of a file together into chunks of one size; the last one may be smaller.
 *
 * @param from ordinal of the first chunk to hand out; those before it are read and dropped
 */
export const chunksOf = async function* (
  batches: AsyncIterable<readonly RawRow[]>,
  size: number,
  from = 0,
): AsyncGenerator<RawChunk> {
  let ordinal = 0;
  let rows: RawRow[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      rows.push(row);
      if (rows.length < size) continue;
      if (ordinal >= from) yield { ordinal, rows };
      ordinal += 1;
      rows = [];
    }
  }
  if (rows.length > 0 && ordinal >= from) yield { ordinal, rows };
};

/** Hands out items while the next one is already being made; at most one waits. */
export const readAhead = async function* <Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = items.next();
      next.catch(() => {}); // told when its turn comes, or never asked for
      yield value;
    }
  } finally {
    await items.return(undefined).catch(() => {}); // the failure to tell is the one above
  }
};
