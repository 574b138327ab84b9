import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import copyStreams from "pg-copy-streams";

/**
 * How long PostgreSQL takes to load by COPY, into tables of the same shape with the same keys, all rows that these tables
 * hold: nothing is read, checked or compared. Milliseconds.
 *
 * @param adminUrl a superuser's URL of the database, who sees all rows
 */
export const bareCopyMs = async (adminUrl: string, tables: readonly string[]): Promise<number> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    let ms = 0;
    for (const table of tables) {
      const name = pg.escapeIdentifier(table);
      const columns = await storedColumns(client, table);
      const rows = await buffer(client.query(copyStreams.to(`copy ${name} (${columns}) to stdout`)));
      await client.query(`create table bare_copy (like ${name} including all)`);
      const begun = performance.now();
      await pipeline(Readable.from([rows]), client.query(copyStreams.from(`copy bare_copy (${columns}) from stdin`)));
      ms += performance.now() - begun;
      await client.query("drop table bare_copy");
    }
    return ms;
  } finally {
    await client.end();
  }
};

/** COPY takes no values for columns that are computed. */
const storedColumns = async (client: pg.Client, table: string): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => pg.escapeIdentifier(name)).join(", ");
};
