import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useActKey } from "../../../client/act-key.ts";
import { askGraph } from "../../../client/ask-graph.ts";
import { useSession } from "../../../client/session.ts";

/** A version of a query that somebody saved. */
export interface SavedQuery {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly description: string | null;
  readonly folder: string | null;
  readonly text: string;
  /** JSON of an object. */
  readonly variables: string;
  readonly savedAt: string;
  readonly isMine: boolean;
  readonly versions: readonly { readonly version: number; readonly savedAt: string }[];
}

/** What a reader says of a query to be saved. */
export interface QueryToSave {
  /** Null is a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly folder: string | null;
  readonly text: string;
  readonly variables: string;
}

/** The scope that lets a reader save queries. */
const SAVE_SCOPE = "aggregate:read";

const KEY = "saved-queries";

const SAVED = `query KueriTersimpan($id: ID!, $version: Int) { savedQuery(id: $id, version: $version) {
  id version name description folder text variables savedAt isMine versions { version savedAt }
} }`;

const MINE = `query KueriSaya { savedQueries(mine: true, first: 200) { nodes { id version name description folder savedAt } } }`;

const SAVE = `mutation SimpanKueri($input: SaveQueryInput!) { saveQuery(input: $input) { id version } }`;

/** Whether the reader may save queries; undefined until it is known. */
export const useMaySave = (): boolean | undefined => useSession()?.viewer.scopes.includes(SAVE_SCOPE);

/** A saved query by its id; its data is null when there is none. */
export const useSavedQuery = (id: string | undefined, version: number | null) =>
  useQuery({
    queryKey: [KEY, id, version],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      askGraph<{ savedQuery: SavedQuery | null }>(SAVED, { id, version }, { signal }).then(
        ({ savedQuery }) => savedQuery,
      ),
  });

/** The reader's own queries, the last saved first. */
export const useMyQueries = (isAllowed: boolean) =>
  useQuery({
    queryKey: [KEY],
    enabled: isAllowed,
    queryFn: ({ signal }) =>
      askGraph<{
        savedQueries: { nodes: readonly Pick<SavedQuery, "id" | "name" | "description" | "folder" | "savedAt">[] };
      }>(MINE, {}, { signal }).then(({ savedQueries }) => savedQueries.nodes),
  });

/** Saves a query, or a version of one. */
export const useSaveQuery = () => {
  const client = useQueryClient();
  const { keyFor, done } = useActKey();
  return useMutation({
    // Never tried again by itself: whoever presses the button again sends the same key.
    retry: false,
    mutationFn: (query: QueryToSave) => {
      const { id, ...input } = query;
      return askGraph<{ saveQuery: { id: string; version: number } }>(SAVE, {
        input: { ...input, ...(id === null ? {} : { id }), idempotencyKey: keyFor(query) },
      }).then(({ saveQuery }) => saveQuery);
    },
    onSuccess: () => {
      done();
      return client.invalidateQueries({ queryKey: [KEY] });
    },
  });
};
