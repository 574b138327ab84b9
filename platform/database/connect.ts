import knex, { type Knex } from "knex";
import { columnTypes } from "./column-types.ts";
import type { DatabaseLog } from "./database-log.ts";

/** One statement that ran to its end, for metrics and for tests that count statements. */
export interface StatementEvent {
  /** Name of the database it ran in, as given to `createDatabase`. */
  readonly source: string;
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  readonly ms: number;
}

export interface DatabaseOptions {
  readonly url: string;
  /** Name of the source; it is the application_name that pg_stat_activity shows. */
  readonly name: string;
  readonly log: DatabaseLog;
  /** @default 10 */
  readonly poolSize?: number | undefined;
  /** Longest time PostgreSQL works on one statement; 0 for no limit. @default 10000 */
  readonly statementTimeoutMs?: number | undefined;
  readonly onStatement?: ((event: StatementEvent) => void) | undefined;
}

/** What `queryRows` finds again on a knex instance and on its transactions. */
export interface DatabaseSettings {
  readonly source: string;
  readonly statementTimeoutMs: number;
  readonly onStatement: ((event: StatementEvent) => void) | undefined;
}

const CONNECT_TIMEOUT_MS = 5_000;
const LOCK_TIMEOUT_MS = 5_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;

/**
 * A pool of connections to one source's database. Nothing is opened before the first statement. A server that is away
 * makes statements fail at once and is found again by itself; a full pool makes them fail after five seconds.
 *
 * @example
 *   const db = createDatabase({ url, name: "disbursement", log });
 *   const rows = await queryRows<BankRow>(db, "banks", "select code, name from bank order by code");
 *   await db.destroy();
 */
export const createDatabase = (options: DatabaseOptions): Knex => {
  const statementTimeoutMs = options.statementTimeoutMs ?? 10_000;
  const settings: DatabaseSettings = { source: options.name, statementTimeoutMs, onStatement: options.onStatement };
  const db = knex({
    client: "pg",
    connection: {
      connectionString: options.url,
      application_name: `sinergi ${options.name}`,
      types: columnTypes,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      // Our statements are short: compiling one costs more than it saves, and so does planning it anew for each list of
      // regions, which the planner would otherwise look at code by code.
      options: `-c jit=off -c plan_cache_mode=force_generic_plan -c lock_timeout=${LOCK_TIMEOUT_MS}`,
    },
    pool: { min: 0, max: options.poolSize ?? 10, idleTimeoutMillis: 60_000 },
    acquireConnectionTimeout: CONNECT_TIMEOUT_MS,
    // knex puts the statement into its errors; without this, with the values in it.
    compileSqlOnError: false,
    log: calmLog(options.log, options.name),
  });
  db.userParams = settings;
  return db;
};

const REPEAT_AFTER_MS = 1_000;

/** knex warns with a stack for every failed attempt; one line a second says as much. */
const calmLog = (log: DatabaseLog, source: string) => {
  let quietUntil = 0;
  let skipped = 0;
  const warn = (message: unknown): void => {
    const now = Date.now();
    if (now < quietUntil) {
      skipped += 1;
      return;
    }
    log.warn({ source, skipped }, String(message).split("\n", 1)[0] ?? "");
    quietUntil = now + REPEAT_AFTER_MS;
    skipped = 0;
  };
  return { warn, error: warn, deprecate: warn, debug: () => {} };
};
