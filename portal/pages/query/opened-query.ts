import { measureQuery } from "./measure-query.ts";
import type { ReadyQuery } from "./read-ready-query.ts";
import type { SavedQuery } from "./save/use-saved.ts";

/** A query to open in a tab of its own. */
export interface OpenedQuery {
  /** Another one is another query. */
  readonly key: string;
  readonly text: string;
  /** JSON; null takes the defaults of the query. */
  readonly variables: string | null;
}

/** The query that an address names; null of one that names none. */
export const openedQuery = (
  ready: ReadyQuery | undefined,
  saved: SavedQuery | undefined,
  measure: string | null,
): OpenedQuery | null => {
  if (saved !== undefined) {
    const variables = JSON.stringify(JSON.parse(saved.variables), null, 2); // looked at when it was saved
    return {
      key: `saved ${saved.id} ${saved.version}`,
      text: saved.text,
      variables: variables === "{}" ? "" : variables,
    };
  }
  if (ready !== undefined) return { key: `ready ${ready.name}`, text: ready.text, variables: null };
  const text = measureQuery(measure);
  return text === undefined ? null : { key: `measure ${measure}`, text, variables: null };
};
