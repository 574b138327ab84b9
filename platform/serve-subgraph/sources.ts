import type { Knex } from "knex";
import { queryRows } from "../database/query-rows.ts";

/** A publication, an import or the demo generator: where figures come from. */
export interface DataSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly reference: string;
  /** Day, month or year of the data, as the source states it. */
  readonly asOf: string;
  readonly provenance: "PUBLISHED" | "IMPORTED" | "SYNTHETIC";
}

export type SourceId = string | null;

/** The sources of one database, read once and again when an unknown one turns up. */
export interface SourceRegistry {
  /** Makes sure that these sources can be looked up. */
  ensure(ids: Iterable<SourceId>): Promise<void>;
  get(id: SourceId): DataSource | undefined;
}

const SELECT_SOURCES = `select id, title, publisher, reference, as_of as "asOf", provenance from data_source order by id`;

/** Sources are few and rarely change, so a lookup costs no statement. */
export const createSourceRegistry = (db: Knex): SourceRegistry => {
  let known = new Map<string, DataSource>();
  let reading: Promise<void> | null = null;

  const read = async (): Promise<void> => {
    const rows = await queryRows<DataSource>(db, "dataSources", SELECT_SOURCES);
    known = new Map(rows.map((row) => [row.id, row]));
  };

  return {
    ensure: async (ids) => {
      for (const id of ids) {
        if (id === null || known.has(id)) continue;
        reading ??= read().finally(() => {
          reading = null;
        });
        await reading;
      }
    },
    get: (id) => (id === null ? undefined : known.get(id)),
  };
};

/** The sources that figures of one request came from; they go out as `extensions.sources`. */
export interface UsedSources {
  /** Notes the sources of rows that were read, and makes them available to `get`. */
  note(ids: Iterable<SourceId>): Promise<void>;
  get(id: SourceId): DataSource | undefined;
  list(): DataSource[];
}

export const createUsedSources = (registry: SourceRegistry): UsedSources => {
  const used = new Set<string>();
  return {
    note: async (ids) => {
      const distinct = new Set(ids);
      await registry.ensure(distinct);
      for (const id of distinct) if (id !== null) used.add(id);
    },
    get: (id) => registry.get(id),
    list: () => [...used].toSorted().flatMap((id) => registry.get(id) ?? []),
  };
};
