import { type ReadyQuery, readReadyQuery } from "./read-ready-query.ts";

const FILES: Readonly<Record<string, string>> = import.meta.glob<string>("./queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The files of `queries/`, in the order of their numbers. */
export const READY_QUERIES: readonly ReadyQuery[] = Object.entries(FILES)
  .toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
  .map(([path, text]) => readReadyQuery(path, text));
