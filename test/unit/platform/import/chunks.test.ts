import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chunksOf, type RawChunk, readAhead } from "../../../../platform/import/chunks.ts";
import type { RawRow } from "../../../../platform/import/read/table.ts";

const rowsOf = (count: number): RawRow[] =>
  Array.from({ length: count }, (_, place) => ({ line: place + 2, cells: [] }));

/** The rows in batches of these sizes, over and over. */
const batchesOf = async function* (
  rows: readonly RawRow[],
  sizes: readonly number[],
): AsyncGenerator<readonly RawRow[]> {
  for (let start = 0, turn = 0; start < rows.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield rows.slice(start, start + size);
    start += size;
  }
};

const gather = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe("chunksOf", () => {
  test("has every row once, in chunks of one size but the last, whatever the batches", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 9 }), sizes, async (count, size, batches) => {
        const rows = rowsOf(count);
        const chunks = await gather(chunksOf(batchesOf(rows, batches), size));
        expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows);
        expect(chunks.map(({ ordinal }) => ordinal)).toEqual(chunks.map((_, place) => place));
        expect(chunks.slice(0, -1).every((chunk) => chunk.rows.length === size)).toBe(true);
      }),
    );
  });

  test("goes on from a chunk as if it had handed out those before it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.nat(12), sizes, async (count, from, batches) => {
        const read = (first: number): Promise<RawChunk[]> =>
          gather(chunksOf(batchesOf(rowsOf(count), batches), 5, first));
        expect(await read(from)).toEqual((await read(0)).slice(from));
      }),
    );
  });
});

describe("readAhead", () => {
  const counting = async function* (count: number, made: number[]): AsyncGenerator<number> {
    for (let item = 0; item < count; item += 1) {
      made.push(item);
      yield item;
    }
  };

  test("hands out everything in order, and is one ahead and never two", async () => {
    const made: number[] = [];
    const seen: number[] = [];
    for await (const item of readAhead(counting(5, made))) {
      seen.push(item);
      expect(made.length).toBeLessThanOrEqual(item + 2);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  test("ends its source when nobody wants more", async () => {
    let isEnded = false;
    const endless = async function* (): AsyncGenerator<number> {
      try {
        for (;;) yield 1;
      } finally {
        isEnded = true;
      }
    };
    for await (const item of readAhead(endless())) if (item === 1) break;
    expect(isEnded).toBe(true);
  });

  test("tells a failure of its source at its turn, behind what came before", async () => {
    const failing = async function* (): AsyncGenerator<number> {
      yield 1;
      throw new Error("damaged");
    };
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const item of readAhead(failing())) seen.push(item);
    };
    await expect(read()).rejects.toThrow("damaged");
    expect(seen).toEqual([1]);
  });
});
