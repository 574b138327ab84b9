import type { Cursors } from "./cursor.ts";
import { AppError } from "./errors.ts";

/** The paging arguments of a list. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** What a repository needs to read a page: where to begin, and how many rows. */
export interface PageRequest {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * Checks the paging arguments. The repository is asked for one row more than the page holds, to know whether another
 * page follows.
 *
 * @param list name and arguments of the list, to which its cursors are bound
 * @throws AppError PAGE_SIZE_EXCEEDED, CURSOR_INVALID
 */
export const readPage = (
  cursors: Cursors,
  list: readonly unknown[],
  { first, after }: PageArguments,
  { initial, maximum }: { initial: number; maximum: number },
): PageRequest => {
  const size = first ?? initial;
  if (size < 1 || size > maximum) throw new AppError("PAGE_SIZE_EXCEEDED", { value: size, maximum });
  return { after: after === null || after === undefined ? null : cursors.decode(list, after), limit: size + 1 };
};

export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly edges: () => { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Cuts the extra row off and marks the page's end. `positionOf` gives the key the list is ordered by. */
export const toPage = <Row>(
  cursors: Cursors,
  list: readonly unknown[],
  { limit }: PageRequest,
  rows: readonly Row[],
  positionOf: (row: Row) => string,
): Page<Row> => {
  const nodes = rows.slice(0, limit - 1);
  const last = nodes.at(-1);
  const cursorOf = (row: Row): string => cursors.encode(list, positionOf(row));
  return {
    nodes,
    edges: () => nodes.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: { hasNextPage: rows.length >= limit, endCursor: last === undefined ? null : cursorOf(last) },
  };
};
