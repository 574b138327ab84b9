import pg from "pg";

/** Drops databases of the bench that exist, whoever is connected to them. */
export const dropDatabases = async (adminUrl: string, names: readonly string[]): Promise<void> => {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  for (const name of names) await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  await admin.end();
};
