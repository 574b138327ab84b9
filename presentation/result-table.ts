import { type AnswerShape, valueAt } from "./answer-shape.ts";
import { elementsOf, listId, listsOf, mainList, type ResultList } from "./result-lists.ts";

/** Null is a value that is not there; it is never 0. */
export type ResultCell = string | number | boolean | null;

export interface ResultColumn {
  /** One of a kind in its table. */
  readonly id: string;
  /** The response keys from the row to its value with dots between them, such as `region.name`. */
  readonly heading: string;
  /** The response keys from the answer's root. */
  readonly path: readonly string[];
  /** Of what stands above the row: the same in all rows below it. */
  readonly isParent: boolean;
  /** The list inside the row whose values are joined in the cell, by its id; that table has them one by one. */
  readonly joins: string | null;
}

/** How the rows of a list are read from answers to one question. Columns do not depend on which answer. */
export interface TableReader {
  readonly list: ResultList;
  readonly columns: readonly ResultColumn[];
  /** Each element of the list in the answer, as a row of cells. */
  readonly rowsOf: (data: unknown) => Generator<readonly ResultCell[], void, undefined>;
}

export interface TableOptions {
  /** Id of the list whose elements are the rows. @default the main one */
  readonly list?: string | null;
  /** Whether values of what stands above the rows are repeated. @default where the list is inside another one */
  readonly parents?: boolean;
}

interface Place {
  readonly column: ResultColumn;
  /** How many keys lead to the object that it is read from; the row has all of them. */
  readonly depth: number;
  /** From there. */
  readonly path: readonly string[];
}

/** Between the values of a list in one cell. */
const BETWEEN = "; ";

/**
 * Prepares to read a list of an answer as a table: page and file show the same by it. Values of lists inside a row stand joined in one cell,
 * an empty place where one is null, so that the columns of such a list stay beside each other.
 *
 * @param shape of the question, or of the answer
 * @returns undefined when the answer has no such list
 */
export const openTable = (data: unknown, shape: AnswerShape, options: TableOptions = {}): TableReader | undefined => {
  const lists = listsOf(data, shape);
  const { list: wanted } = options;
  const list = wanted == null ? mainList(lists) : lists.find(({ id }) => id === wanted);
  if (list === undefined) return undefined;
  const ids = new Set(lists.map(({ id }) => id).filter((id) => id !== ""));
  const parents = (options.parents ?? list.inside !== null) ? parentPlaces(shape, list.path, ids) : [];
  const own = rowPlaces(shape, list.path, ids);
  const taken = new Set(own.map(({ column }) => column.id));
  const places = [...parents.map((place) => named(place, taken)), ...own];
  return {
    list,
    columns: places.map(({ column }) => column),
    rowsOf: (answer) => rowsAt(answer, list.path, 0, [answer], places),
  };
};

/** What stands above is told from a value of the row that has the same name by a `/` before it. */
const named = (place: Place, taken: ReadonlySet<string>): Place => {
  if (!taken.has(place.column.id)) return place;
  const id = `/${place.column.id}`;
  return { ...place, column: { ...place.column, id, heading: id } };
};

/** The name of the only column of a list of texts or numbers. */
const VALUE = "value";

const rowPlaces = (shape: AnswerShape, rows: readonly string[], lists: ReadonlySet<string>): readonly Place[] => {
  let below: AnswerShape | null = shape;
  for (const key of rows) below = below?.get(key) ?? null;
  const paths = below === null ? [[]] : leaves(below);
  return paths.map((path) => {
    const id = path.length === 0 ? VALUE : listId(path);
    const column = { id, heading: id, path: [...rows, ...path], isParent: false, joins: innermost(rows, path, lists) };
    return { column, depth: rows.length, path };
  });
};

const parentPlaces = (shape: AnswerShape, rows: readonly string[], lists: ReadonlySet<string>): readonly Place[] => {
  const places: Place[] = [];
  let at: AnswerShape | null = shape;
  for (const [depth, next] of rows.entries()) {
    const above = rows.slice(0, depth);
    for (const [key, child] of at ?? []) {
      if (key === next || key === PAGE_INFO) continue;
      for (const path of child === null ? [[key]] : leaves(child, [key])) {
        // Whole other lists, repeated in every row, would tell nothing and could be any number of values.
        if (innermost(above, path, lists) !== null) continue;
        const id = listId([...above, ...path]);
        places.push({
          column: { id, heading: id, path: [...above, ...path], isParent: true, joins: null },
          depth,
          path,
        });
      }
    }
    at = at?.get(next) ?? null;
  }
  return places;
};

/** Where a page ends is nothing of its rows. */
const PAGE_INFO = "pageInfo";

const leaves = (shape: AnswerShape, above: readonly string[] = []): readonly (readonly string[])[] =>
  [...shape].flatMap(([key, child]) => (child === null ? [[...above, key]] : leaves(child, [...above, key])));

/** The last list on the way down from an object. */
const innermost = (above: readonly string[], path: readonly string[], lists: ReadonlySet<string>): string | null => {
  for (let length = path.length; length > 0; length -= 1) {
    const id = listId([...above, ...path.slice(0, length)]);
    if (lists.has(id)) return id;
  }
  return null;
};

const rowsAt = function* (
  value: unknown,
  path: readonly string[],
  depth: number,
  above: readonly unknown[],
  places: readonly Place[],
): Generator<readonly ResultCell[], void, undefined> {
  const key = path[depth];
  if (key === undefined) {
    yield places.map((place) => cellAt(above[place.depth], place.path));
    return;
  }
  const child = valueAt(value, key);
  // Nothing there is no row; an element of a list that is null is one, and empty.
  if (child === null) return;
  for (const element of elementsOf(child)) yield* rowsAt(element, path, depth + 1, [...above, element], places);
};

/** The value at the end of a path; that of several, where lists stand on the way, joined. */
const cellAt = (from: unknown, path: readonly string[]): ResultCell => {
  let value = from;
  for (let place = 0; place < path.length; place += 1) {
    if (Array.isArray(value)) return joinedAt(value, path.slice(place));
    value = valueAt(value, path[place] ?? "");
  }
  return Array.isArray(value) ? joinedAt(value, []) : scalar(value);
};

const joinedAt = (list: readonly unknown[], path: readonly string[]): ResultCell => {
  const cells = elementsOf(list).map((element) => cellAt(element, path));
  return cells.every((cell) => cell === null) ? null : cells.map((cell) => cell ?? "").join(BETWEEN);
};

const scalar = (value: unknown): ResultCell => {
  if (value === null || value === undefined) return null;
  // A scalar of the schema may have parts, which are its own affair.
  return typeof value === "object" ? JSON.stringify(value) : (value as ResultCell);
};
