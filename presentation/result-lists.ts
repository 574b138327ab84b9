import { type AnswerShape, valueAt } from "./answer-shape.ts";

/** A list of an answer, or the answer itself: what can be a table. */
export interface ResultList {
  /** The response keys that lead to it, with dots between them; empty is the answer itself, as one row. */
  readonly id: string;
  readonly path: readonly string[];
  /** Elements of it, in all places where it stands. */
  readonly rows: number;
  /** Values of a row, those of lists inside it counted as one each. */
  readonly columns: number;
  /** The list around it; null when there is none. */
  readonly inside: string | null;
}

/** The id of what stands at a path. */
export const listId = (path: readonly string[]): string => path.join(".");

/** The lists of an answer, in the order of the question, and first of all the answer itself. */
export const listsOf = (data: unknown, shape: AnswerShape): readonly ResultList[] => {
  const found: ResultList[] = [{ id: "", path: [], rows: 1, columns: leavesOf(shape), inside: null }];
  const walk = (
    values: readonly unknown[],
    below: AnswerShape,
    path: readonly string[],
    inside: string | null,
  ): void => {
    for (const [key, child] of below) {
      const at = [...path, key];
      const here = values.map((value) => valueAt(value, key)).filter((value) => value !== null);
      const isList = here.some(Array.isArray);
      const elements = isList ? here.flatMap(elementsOf) : here;
      const id = listId(at);
      if (isList) {
        const columns = child === null ? 1 : leavesOf(child);
        found.push({ id, path: at, rows: elements.length, columns, inside });
      }
      if (child !== null) walk(elements, child, at, isList ? id : inside);
    }
  };
  walk([data], shape, [], null);
  return found;
};

/** The elements of a list, and of lists in it. */
export const elementsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flatMap((item: unknown) => (Array.isArray(item) ? elementsOf(item) : [item])) : [value];

const leavesOf = (shape: AnswerShape): number => {
  let count = 0;
  for (const child of shape.values()) count += child === null ? 1 : leavesOf(child);
  return count;
};

/** How Relay calls the list of a page. */
const PAGED = ["nodes", "edges"];
const PAGED_RANK = 2;

/**
 * The list that most readers want as their table: the one of a page before any other, then the one with the most rows, then with the most
 * columns. That of a page in another list only where the other has a single element: then it is what was asked for. Without a list,
 * the answer itself.
 */
export const mainList = (lists: readonly ResultList[]): ResultList => {
  const [whole] = lists;
  if (whole === undefined) throw new RangeError("the answer itself is among the lists");
  let best = whole;
  for (let inside: string | null = null; ; inside = best.id) {
    const candidates = lists.filter((list) => list.id !== "" && list.inside === inside);
    const [next] = candidates.toSorted((a, b) => rankOf(b) - rankOf(a) || b.rows - a.rows || b.columns - a.columns);
    if (next === undefined) return best;
    if (inside !== null && (next.rows <= 1 || rankOf(next) < PAGED_RANK)) return best;
    best = next;
    if (best.rows !== 1) return best;
  }
};

const rankOf = ({ path, columns }: ResultList): number => {
  if (PAGED.includes(path.at(-1) ?? "")) return PAGED_RANK;
  return columns > 1 ? 1 : 0;
};
