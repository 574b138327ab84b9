import type { Knex } from "knex";
import type { Catalogue } from "../../../platform/measures/measure.ts";
import { storeCatalogue, storedCatalogues } from "../store/catalogues.ts";
import type { Feed } from "./feed.ts";

/** What the sources publish, as far as it is known. */
export interface Catalogues {
  /** Asks a source, and keeps what it says. */
  read(source: string): Promise<Catalogue>;
  /** The last known ones, in the order of their sources; a source that has never answered is missing. */
  known(): Promise<readonly Catalogue[]>;
}

interface Said {
  readonly text: string;
  readonly catalogue: Catalogue;
}

/** Creates the catalogues over the feed. What was said last is remembered here, and kept in the database for the next start. */
export const createCatalogues = (db: Knex, feed: Feed): Catalogues => {
  const said = new Map<string, Said>();
  return {
    read: async (source) => {
      const text = await feed.catalogue(source);
      const before = said.get(source);
      if (before?.text === text) return before.catalogue;
      const catalogue = JSON.parse(text) as Catalogue; // what the field's description says
      await storeCatalogue(db, source, text);
      said.set(source, { text, catalogue });
      return catalogue;
    },
    known: () => storedCatalogues(db),
  };
};
