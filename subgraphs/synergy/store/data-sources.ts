import type { Knex } from "knex";
import { queryRows } from "../../../platform/database/query-rows.ts";
import type { DataSource } from "../../../platform/serve-subgraph/sources.ts";

const STORE_SOURCES = `
  insert into data_source (id, title, publisher, reference, as_of, provenance)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
  on conflict (id) do update
  set title = excluded.title, publisher = excluded.publisher, reference = excluded.reference, as_of = excluded.as_of,
    provenance = excluded.provenance
  where data_source is distinct from excluded`;

/** Keeps what figures are from, so that answers can name it. */
export const storeDataSources = async (db: Knex, sources: readonly DataSource[]): Promise<void> => {
  if (sources.length === 0) return;
  // Two that store the same ones take turns instead of waiting for each other.
  const rows = sources.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const columns = (["id", "title", "publisher", "reference", "asOf", "provenance"] as const).map((column) =>
    rows.map((row) => row[column]),
  );
  await queryRows(db, "storeDataSources", STORE_SOURCES, columns);
};
