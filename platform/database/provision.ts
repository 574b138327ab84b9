import pg from "pg";
import { withDatabase } from "./database-url.ts";
import { mapDatabaseError } from "./map-database-error.ts";
import { createScramVerifier, matchesScramVerifier } from "./scram-verifier.ts";

/** Any number: it only has to be the same for everyone who provisions one server. */
const PROVISION_LOCK = 736_101_448;

/**
 * Gives each source a role and a database of its name, owned by that role, on one server. A role can open its own database
 * and no other: that subgraphs share no tables then holds by PostgreSQL, not by discipline. What exists already is kept
 * and brought to this state, so the call may be repeated at every start.
 *
 * @param adminUrl a superuser's URL on the server
 * @param names sources in snake_case
 * @param secretFor the password of a role, the same at every call; ASCII
 * @returns the URL of each source's own database, with its own role
 * @throws AppError as `queryRows` does
 * @example
 *   const server = await startEmbeddedPostgres({ dataDir, log });
 *   const urls = await provisionSources(server.adminUrl, ["synergy"], server.secretFor);
 */
export const provisionSources = async (
  adminUrl: string,
  names: readonly string[],
  secretFor: (name: string) => string | Promise<string>,
): Promise<Readonly<Record<string, string>>> => {
  names.forEach(refuseUnfitName);
  const admin = new pg.Client({ connectionString: adminUrl });
  try {
    await admin.connect();
    // Held until this connection ends: two processes that provision one server take turns.
    await admin.query(`select pg_advisory_lock(${PROVISION_LOCK})`);
    await closeSharedDatabases(admin);
    const urls: Record<string, string> = {};
    for (const name of names) {
      const password = await secretFor(name);
      await provisionOne(admin, name, password);
      urls[name] = withDatabase(adminUrl, name, { user: name, password });
    }
    return urls;
  } catch (error) {
    throw mapDatabaseError(error, "provision");
  } finally {
    await admin.end().catch(() => {}); // the failure to tell is the one above
  }
};

const provisionOne = async (admin: pg.Client, name: string, password: string): Promise<void> => {
  const quoted = pg.escapeIdentifier(name);
  await provisionRole(admin, name, password);
  const found = await admin.query("select 1 from pg_database where datname = $1", [name]);
  if (found.rowCount === 0) await admin.query(`create database ${quoted} owner ${quoted}`);
  await closeToPublic(admin, name);
};

const provisionRole = async (admin: pg.Client, name: string, password: string): Promise<void> => {
  const quoted = pg.escapeIdentifier(name);
  const { rows } = await admin.query<{ rolpassword: string | null }>(
    "select rolpassword from pg_authid where rolname = $1",
    [name],
  );
  const [role] = rows;
  if (role !== undefined && matchesScramVerifier(password, role.rolpassword ?? "")) return;
  const verb = role === undefined ? "create" : "alter";
  const verifier = pg.escapeLiteral(createScramVerifier(password));
  await admin.query(`${verb} role ${quoted} login nosuperuser nocreatedb nocreaterole password ${verifier}`);
};

const SHARED_DATABASES: readonly string[] = ["postgres", "template1"];

/** Every role could open these otherwise, and leave tables there for others to find. */
const closeSharedDatabases = async (admin: pg.Client): Promise<void> => {
  for (const name of SHARED_DATABASES) await closeToPublic(admin, name);
};

/** PostgreSQL lets PUBLIC connect to a new database. Asked first, since a REVOKE writes even when it changes nothing. */
const closeToPublic = async (admin: pg.Client, name: string): Promise<void> => {
  const { rows } = await admin.query<{ open: boolean }>(
    "select has_database_privilege('public', $1, 'connect') or has_database_privilege('public', $1, 'temp') as open",
    [name],
  );
  if (rows[0]?.open === true) await admin.query(`revoke all on database ${pg.escapeIdentifier(name)} from public`);
};

const refuseUnfitName = (name: string): void => {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name) || name.startsWith("pg_") || SHARED_DATABASES.includes(name)) {
    throw new Error(`A source's database cannot be named ${name}.`);
  }
};
