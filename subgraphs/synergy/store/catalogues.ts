import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { Catalogue } from "../../../platform/measures/measure.ts";

const STORE_CATALOGUE = `
  insert into source_catalogue (source, content, read_at) values ($1, $2, now())
  on conflict (source) do update set content = excluded.content, read_at = excluded.read_at`;

/** @param content the catalogue as JSON text */
export const storeCatalogue = async (db: Knex, source: string, content: string): Promise<void> => {
  await queryRows(db, "storeCatalogue", STORE_CATALOGUE, [source, content]);
};

const STORED_CATALOGUES = "select content from source_catalogue order by source";

/** What the sources published when they were asked last. */
export const storedCatalogues = async (db: Knex): Promise<Catalogue[]> =>
  (await queryRows<{ content: Catalogue }>(db, "storedCatalogues", STORED_CATALOGUES)).map(({ content }) => content);
