import type { Knex } from "knex";
import type pg from "pg";
import type { DatabaseSettings } from "./connect.ts";
import { mapDatabaseError } from "./map-database-error.ts";

/** How much longer than PostgreSQL's own limit the client waits, for a server that does not answer at all. */
const ANSWER_GRACE_MS = 2_000;

/** knex's mark of a connection that must not be used again: the pool then closes it. */
const DISPOSED = "__knex__disposed";

/** knex leaves its clients untyped. This is what is used of them; a transaction's client hands out its one connection. */
interface PooledClient {
  acquireConnection(): Promise<PooledConnection>;
  releaseConnection(connection: PooledConnection): Promise<void>;
}

type Statement = Pick<pg.QueryConfig, "name" | "text" | "values">;

interface PooledConnection {
  query(
    config: Statement & { query_timeout?: number },
    done: (error: Error | null, result: pg.QueryResult) => void,
  ): void;
  [DISPOSED]?: unknown;
}

/**
 * Runs one question of a repository as a named prepared statement, so that PostgreSQL parses and plans it once per
 * connection. The text must be constant: parameters are `$1`, `$2` ..., and a list is **one** array parameter
 * (`code = any($1)`). One name has one text; the driver refuses a second.
 *
 * @param db a database or a transaction
 * @param name the statement's name, unique within its source: that of the repository function
 * @throws AppError DATABASE_UNAVAILABLE, DATABASE_TIMEOUT, RUPIAH_OUT_OF_RANGE, INTERNAL_SERVER_ERROR
 * @example
 *   await queryRows<{ code: string; name: string }>(
 *     db, "regionsByCode", "select code, name from region where code = any($1)", [["35", "36"]]);
 */
export const queryRows = <Row extends object>(
  db: Knex,
  name: string,
  text: string,
  bindings: readonly unknown[] = [],
): Promise<Row[]> => run(db, name, { name, text, values: [...bindings] });

/**
 * The same for a text that was written for one question, from parts of ours and with all values as parameters: it is not kept
 * prepared, since there would be no end of them.
 *
 * @param name of the kind of question, for logs and counts
 */
export const queryOnce = <Row extends object>(
  db: Knex,
  name: string,
  text: string,
  bindings: readonly unknown[],
): Promise<Row[]> => run(db, name, { text, values: [...bindings] });

const run = async <Row extends object>(db: Knex, name: string, statement: Statement): Promise<Row[]> => {
  const client: PooledClient = db.client;
  const { source, statementTimeoutMs, onStatement } = db.userParams as DatabaseSettings;
  const started = performance.now();
  try {
    const connection = await client.acquireConnection();
    try {
      const rows = await send(connection, statement, statementTimeoutMs);
      onStatement?.({ source, name, text: statement.text, rows: rows.length, ms: performance.now() - started });
      return rows as Row[]; // the caller states the row's shape, as the statement's author
    } finally {
      await client.releaseConnection(connection);
    }
  } catch (error) {
    throw mapDatabaseError(error, name);
  }
};

const send = (connection: PooledConnection, statement: Statement, timeoutMs: number): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const limit = timeoutMs > 0 ? { query_timeout: timeoutMs + ANSWER_GRACE_MS } : {};
    connection.query({ ...statement, ...limit }, (error, result) => {
      if (!error) return resolve(result.rows);
      if (isSpoiled(error)) connection[DISPOSED] = error;
      reject(error);
    });
  });

/** SQLSTATEs with which the server ends a connection: admin_shutdown, crash_shutdown, cannot_connect_now. */
const ENDED = new Set(["57P01", "57P02", "57P03"]);

/**
 * Whether a connection must not be used again: the server has ended it, which the pool may see later than the next statement,
 * or an answer may still come, and would then be taken for the next statement's.
 */
const isSpoiled = (error: Error & { code?: string }): boolean =>
  error.message === "Query read timeout" || ENDED.has(error.code ?? "");
