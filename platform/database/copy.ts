import { pipeline } from "node:stream/promises";
import type { Knex } from "knex";
import pg from "pg";
import copyStreams from "pg-copy-streams";
import { formatCopyRow } from "./copy-format.ts";
import { mapDatabaseError } from "./map-database-error.ts";

export interface CopyOptions {
  /** Told the number of rows sent so far, once per chunk (some thousand rows). */
  readonly onProgress?: ((rows: number) => void) | undefined;
}

export type CopySource = Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>;

/** A chunk of about this many bytes goes out as one message. */
const CHUNK_BYTES = 128 * 1024;

/** UTF-8 takes at most so many bytes for a character of a string. */
const MOST_BYTES_A_CHARACTER = 3;

/**
 * Writes rows into a table by COPY, the fastest way in. The transaction's statement timeout is lifted, since one COPY
 * may well take minutes. Rows are read no faster than PostgreSQL takes them. A row that PostgreSQL refuses, or a source
 * that throws, undoes the whole COPY and fails the transaction.
 *
 * @param columns the columns, in the order of each row's values
 * @returns the number of rows written
 * @throws AppError as `queryRows` does; what reading `rows` throws is passed on
 * @example
 *   await db.transaction((trx) => copyRows(trx, "bank", ["code", "name"], [["BNI", "Bank Negara Indonesia"]]));
 */
export const copyRows = async (
  trx: Knex.Transaction,
  table: string,
  columns: readonly string[],
  rows: CopySource,
  options: CopyOptions = {},
): Promise<number> => {
  const chunks = createChunks(rows, options.onProgress);
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const sink = copyStreams.from(`copy ${pg.escapeIdentifier(table)} (${names}) from stdin`);
  try {
    await trx.raw("set local statement_timeout = 0");
    const connection: pg.Client = await trx.client.acquireConnection();
    await pipeline(chunks.read(), connection.query(sink));
    return sink.rowCount;
  } catch (error) {
    throw chunks.failed() ? error : mapDatabaseError(error, `copy ${table}`);
  }
};

/** Gathers rows into buffers, and remembers whether it was the source of the rows that failed. */
const createChunks = (rows: CopySource, onProgress: ((rows: number) => void) | undefined) => {
  // Lines are written into bytes one by one: a long text put together from them would have to be copied once more.
  let chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let used = 0;
  let count = 0;
  let failed = false;

  /** What has been written so far; the stream keeps it, so the next rows get bytes of their own. */
  const take = (): Buffer => {
    const taken = chunk.subarray(0, used);
    chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    used = 0;
    onProgress?.(count);
    return taken;
  };

  /** Adds a row, and gives the chunk that is full with or before it. */
  const add = (row: readonly unknown[]): Buffer | undefined => {
    const line = formatCopyRow(row);
    const most = line.length * MOST_BYTES_A_CHARACTER;
    const full = used + most > CHUNK_BYTES ? take() : undefined;
    count += 1;
    if (most > CHUNK_BYTES) return Buffer.concat([full ?? Buffer.alloc(0), Buffer.from(line)]);
    used += chunk.write(line, used);
    return full;
  };

  const readRows = async function* (): AsyncGenerator<Buffer> {
    // `for await` over a plain list would cost one turn of the event loop per row.
    if (Symbol.iterator in rows) {
      for (const row of rows) {
        const full = add(row);
        if (full !== undefined) yield full;
      }
    } else {
      for await (const row of rows) {
        const full = add(row);
        if (full !== undefined) yield full;
      }
    }
    if (used > 0) yield take();
  };

  const read = async function* (): AsyncGenerator<Buffer> {
    try {
      yield* readRows();
    } catch (error) {
      failed = true;
      throw error;
    }
  };

  return { read, failed: () => failed };
};
