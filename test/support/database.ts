import { randomBytes } from "node:crypto";
import type { Knex } from "knex";
import pg from "pg";
import { createDatabase, type StatementEvent } from "../../platform/database/connect.ts";
import { type Migration, migrate } from "../../platform/database/migrate.ts";
import { provisionSources } from "../../platform/database/provision.ts";
import { findSharedServer } from "./shared-server.ts";
import { silentLog } from "./silent-log.ts";

export interface TestDatabaseOptions {
  /** Applied before the database is handed out. */
  readonly migrations?: readonly Migration[];
  /** @default 10 */
  readonly poolSize?: number;
  /** @default 10000 */
  readonly statementTimeoutMs?: number;
  readonly onStatement?: (event: StatementEvent) => void;
}

export interface TestDatabase {
  readonly db: Knex;
  /** With the role that owns the database: no superuser, as in the product, so that row-level security binds it. */
  readonly url: string;
  /** Of the database and of its role. */
  readonly name: string;
  /** The superuser's URL of this database, for what a source's role may not do. */
  readonly adminUrl: string;
  /** Closes the pool, and removes the database and its role. */
  stop(): Promise<void>;
}

/**
 * A database of its own for one test file, on the server that the run shares.
 *
 * @example
 *   let database: TestDatabase;
 *   beforeAll(async () => { database = await createTestDatabase({ migrations }); });
 *   afterAll(() => database.stop());
 */
export const createTestDatabase = async (options: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const { adminUrl } = findSharedServer();
  const name = `test_${randomBytes(8).toString("hex")}`;
  const password = randomBytes(16).toString("hex");
  const urls = await provisionSources(adminUrl, [name], () => password);
  const url = urls[name] ?? "";
  const { migrations, ...rest } = options;
  const db = createDatabase({ ...rest, url, name, log: silentLog });
  const stop = async () => {
    await db.destroy();
    await drop(adminUrl, name);
  };
  try {
    await migrate(db, migrations ?? []);
  } catch (error) {
    await stop();
    throw error;
  }
  const adminOfDatabase = new URL(adminUrl);
  adminOfDatabase.pathname = `/${name}`;
  return { db, url, name, adminUrl: adminOfDatabase.toString(), stop };
};

const drop = async (adminUrl: string, name: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const quoted = pg.escapeIdentifier(name);
    await admin.query(`drop database ${quoted} with (force)`);
    await admin.query(`drop role ${quoted}`);
  } finally {
    await admin.end();
  }
};
