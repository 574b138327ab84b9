import { createHash } from "node:crypto";
import type { Knex } from "knex";
import pg from "pg";
import { migrateSources } from "../../cli/prepare.ts";
import type { Progress } from "../../cli/progress.ts";
import { seedSources } from "../../cli/seed-sources.ts";
import { openSources } from "../../cli/sources.ts";
import { type Config, databaseEnvironment, loadConfig } from "../../platform/config.ts";
import { provisionSources } from "../../platform/database/provision.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { findSharedServer } from "./shared-server.ts";
import { TEST_KEYS } from "./subgraph-kit.ts";
import { createWatchedLog } from "./watched-log.ts";

/** A log that shows nothing, for the parts that want a whole one. */
export const quietLog = createWatchedLog();

export const quietProgress: Progress = { task: () => ({ update: () => {}, finish: () => {} }), stop: () => {} };

/** Any number: it only has to be the same for all test files of a run. */
const SEED_LOCK = 736_101_449;

/**
 * The settings of the product over databases that hold the demo data. The first test file of a run that asks fills them;
 * all others read the same ones, so a test that writes must use a database of its own.
 */
export const seededConfig = async (): Promise<Config> => {
  const { adminUrl } = findSharedServer();
  const names = SUBGRAPHS.map(({ database }) => database);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`select pg_advisory_lock(${SEED_LOCK})`);
    // Every worker derives the same passwords, without sharing anything but the server.
    const secretFor = (name: string) => createHash("sha256").update(`${adminUrl}/${name}`).digest("hex");
    const urls = await provisionSources(adminUrl, names, secretFor);
    const config = loadConfig({
      PORT: "0",
      LOG_LEVEL: "silent",
      SINERGI_CALL_KEY: "a-key-for-the-calls-of-tests-only",
      SINERGI_CURSOR_KEY: "a-key-for-the-cursors-of-tests-only",
      SINERGI_IDENTITY_KEY: TEST_KEYS.identity.join(" "),
      SINERGI_PSEUDONYM_KEY: TEST_KEYS.pseudonym,
      SUBGRAPH_TIMEOUT_MS: "60000",
      REQUEST_TIMEOUT_MS: "60000",
      STATEMENT_TIMEOUT_MS: "60000",
      ...databaseEnvironment(Object.fromEntries(SUBGRAPHS.map(({ name, database }) => [name, urls[database] ?? ""]))),
    });
    await fill(config);
    return config;
  } finally {
    await admin.end();
  }
};

/** Any number: it only has to be the same for all test files of a run. */
const UNDONE_LOCK = 736_101_453;

/**
 * Begins a transaction over the demo data, for a test that undoes what it writes. They take turns: two that write the same
 * rows could wait for each other.
 */
export const beginUndone = async (db: Knex): Promise<Knex.Transaction> => {
  const trx = await db.transaction();
  await trx.raw("set local lock_timeout = 0");
  await trx.raw(`select pg_advisory_xact_lock(${UNDONE_LOCK})`);
  return trx;
};

/** Does nothing where the data is already there. */
const fill = async (config: Config): Promise<void> => {
  const open = await openSources(config, quietLog, quietProgress);
  try {
    await migrateSources(open.sources, quietProgress);
    await seedSources(open.sources, "seed", TEST_KEYS, quietProgress);
  } finally {
    await open.stop();
  }
};
