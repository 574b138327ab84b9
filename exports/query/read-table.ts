import { print } from "graphql";
import { AppError } from "../../platform/errors.ts";
import type { AnswerSource, AskGraph, GraphAnswer } from "../../platform/exports/exporter.ts";
import { nearestName } from "../../platform/nearest-name.ts";
import { type AnswerShape, valueAt } from "../../presentation/answer-shape.ts";
import { shapeOfQuestion } from "../../presentation/asked-shape.ts";
import { listsOf, mainList } from "../../presentation/result-lists.ts";
import { openTable, type ResultCell, type TableReader } from "../../presentation/result-table.ts";
import type { AskedText } from "./asked-text.ts";
import { PAGE, type PagedQuestion, pagedQuestion } from "./paged-question.ts";
import type { QueryFileQuestion } from "./parameters.ts";

/** The table of a file, of which the first page is there. */
export interface ReadTable {
  readonly reader: TableReader;
  /** What was answered first. */
  readonly first: GraphAnswer;
  /** How many rows there are; null while pages follow. */
  readonly count: number | null;
  /** Page by page, once; the next one is asked for when all rows of the one before have been taken. */
  readonly rows: () => AsyncGenerator<readonly ResultCell[]>;
  /** Rows and sources so far. */
  readonly soFar: () => { readonly rows: number; readonly sources: readonly AnswerSource[] };
}

/** Asks for a page, or the only one. */
type AskPage = (after: string | null) => Promise<GraphAnswer>;

/**
 * Asks the question, and prepares to read a list of its answer.
 *
 * @throws AppError EXPORT_TABLE_UNKNOWN, EXPORT_NOT_PAGED, QUESTION_TOO_LARGE, and what `ask` throws; so does `rows`, and then the file has no end
 */
export const readTable = async (asked: AskedText, question: QueryFileQuestion, ask: AskGraph): Promise<ReadTable> => {
  const shape = shapeOf(asked);
  const paged = question.all ? pagesOf(asked, question) : null;
  const askPage = paged === null ? askOnce(asked, ask) : askPages(asked, paged, question, ask);
  const first = await askPage(null);
  const reader = openTable(first.data, shape, {
    list: question.table ?? (paged === null ? null : pagedList(first, shape, paged)),
    ...(question.parents === null ? {} : { parents: question.parents }),
  });
  if (reader === undefined) throw tableUnknown(question.table ?? "", first, shape);

  const sources = new Map<string, AnswerSource>();
  let given = 0;
  const take = function* (answer: GraphAnswer): Generator<readonly ResultCell[]> {
    for (const source of answer.sources) sources.set(source.id, source);
    for (const row of reader.rowsOf(answer.data)) {
      given += 1;
      yield row;
    }
  };
  const rows = async function* (): AsyncGenerator<readonly ResultCell[]> {
    yield* take(first);
    if (paged === null) return;
    for (let next = nextAfter(first, paged, null); next !== null; ) {
      const answer = await askPage(next);
      yield* take(answer);
      next = nextAfter(answer, paged, next);
    }
  };
  const follows = paged !== null && nextAfter(first, paged, null) !== null;
  return {
    reader,
    first,
    count: follows ? null : reader.list.rows,
    rows,
    soFar: () => ({ rows: given, sources: [...sources.values()] }),
  };
};

const shapeOf = ({ document, variables }: AskedText): AnswerShape => {
  try {
    return shapeOfQuestion(document, null, variables);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError("GRAPHQL_VALIDATION_FAILED", { reason: error.message });
  }
};

const pagesOf = ({ document }: AskedText, { table }: QueryFileQuestion): PagedQuestion => {
  const paged = pagedQuestion(document, table === null ? null : table.split("."));
  if (paged === undefined) throw new AppError("EXPORT_NOT_PAGED", { value: table ?? "" });
  return paged;
};

const askOnce =
  ({ asks, variables }: AskedText, ask: AskGraph): AskPage =>
  () =>
    ask(asks, variables);

const askPages = (
  asked: AskedText,
  paged: PagedQuestion,
  { page, table }: QueryFileQuestion,
  ask: AskGraph,
): AskPage => {
  const text = print(paged.document);
  let size = page;
  const send = (after: string | null): Promise<GraphAnswer> =>
    ask(text, { ...asked.variables, [PAGE.first]: size, [PAGE.after]: after });
  return async (after) => {
    try {
      return await send(after);
    } catch (error) {
      if (after !== null || !(error instanceof AppError)) throw error;
      if (error.code === "GRAPHQL_VALIDATION_FAILED") {
        // Either the question itself is not valid, and then that is said, or it is what was added to it.
        await askOnce(asked, ask)(null);
        throw new AppError("EXPORT_NOT_PAGED", { value: table ?? paged.connection.join(".") });
      }
      const maximum = error.code === "PAGE_SIZE_EXCEEDED" ? Number(error.details["maximum"]) : Number.NaN;
      if (!(maximum < size)) throw error;
      size = maximum;
      return send(after);
    }
  };
};

/** The list of the connection with most columns, where it has both nodes and edges. */
const pagedList = ({ data }: GraphAnswer, shape: AnswerShape, { connection }: PagedQuestion): string => {
  const lists = listsOf(data, shape);
  const inPage = lists.filter(
    ({ path }) => path.length === connection.length + 1 && connection.every((key, place) => path[place] === key),
  );
  const [best] = inPage.toSorted((a, b) => b.columns - a.columns);
  return best?.id ?? connection.join(".");
};

/** The end of a page, where another one follows. */
const nextAfter = ({ data }: GraphAnswer, { connection }: PagedQuestion, before: string | null): string | null => {
  let at: unknown = data;
  for (const key of connection) {
    if (Array.isArray(at)) throw new AppError("EXPORT_NOT_PAGED", { value: connection.join(".") });
    at = valueAt(at, key);
  }
  const info = valueAt(at, PAGE.info);
  const after = valueAt(info, "endCursor");
  if (valueAt(info, "hasNextPage") !== true) return null;
  // A list that names the same end again would never end.
  if (typeof after !== "string" || after === before) throw new Error("a page that is not the last has no end");
  return after;
};

const tableUnknown = (table: string, { data }: GraphAnswer, shape: AnswerShape): AppError => {
  const lists = listsOf(data, shape);
  const names = lists.map(({ id }) => id).filter((id) => id !== "");
  const nearest = nearestName(table, names) ?? mainList(lists).id;
  return new AppError("EXPORT_TABLE_UNKNOWN", {
    value: table,
    tables: [nearest, ...names.filter((name) => name !== nearest)].slice(0, 8).join(", "),
  });
};
