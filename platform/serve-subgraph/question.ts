import DataLoader from "dataloader";
import type { MaybePromise } from "../maybe-promise.ts";
import type { RegionCode } from "../region-code.ts";
import type { Sourced } from "./sourced.ts";
import type { UsedSources } from "./sources.ts";

/** A row that answers a question for one region. */
export interface RegionRow {
  readonly code: RegionCode;
}

/** One question about many regions, such as "the village fund of 2024". */
export interface Question<Argument, Row> {
  /** The row of one region: at once where it has been fetched, otherwise by one statement with all others asked in this tick. */
  load(code: RegionCode, argument: Argument): MaybePromise<Row | null>;
  /**
   * Fetches the rows of many regions by one statement, so that `load` has them at once; a failure waits there too. Fields
   * that ask the same question with the same array of codes share the statement.
   */
  fetch(codes: readonly RegionCode[], argument: Argument): Promise<void>;
}

/** The rows of one argument value that have been fetched, and the loader for the others. */
interface Answers<Row> {
  readonly rows: Map<RegionCode, Row | null>;
  readonly loader: DataLoader<RegionCode, Row | null>;
  /** What is fetched ahead, or has been. */
  ahead?: { readonly codes: readonly RegionCode[]; readonly done: Promise<void> };
  failure?: unknown;
}

/**
 * Joins the lookups of one question. Rows may come in any order; a region without a row gets null.
 *
 * @param ask the repository function: all regions, one argument, one statement
 */
export const createQuestion = <Argument extends string | number | null, Row extends RegionRow>(
  ask: (codes: readonly RegionCode[], argument: Argument) => Promise<readonly Row[]>,
): Question<Argument, Row> => {
  const answers = new Map<Argument, Answers<Row>>();

  const answersTo = (argument: Argument): Answers<Row> => {
    const known = answers.get(argument);
    if (known !== undefined) return known;
    const loader = new DataLoader(async (codes: readonly RegionCode[]) => {
      const byCode = new Map((await ask(codes, argument)).map((row) => [row.code, row]));
      return codes.map((code) => byCode.get(code) ?? null);
    });
    const made: Answers<Row> = { rows: new Map(), loader };
    answers.set(argument, made);
    return made;
  };

  const fetchRows = async (codes: readonly RegionCode[], argument: Argument, answer: Answers<Row>): Promise<void> => {
    try {
      const found = await ask(codes, argument);
      for (const row of found) answer.rows.set(row.code, row);
      if (found.length < codes.length) {
        for (const code of codes) if (!answer.rows.has(code)) answer.rows.set(code, null);
      }
    } catch (error) {
      answer.failure = error;
    }
  };

  return {
    load: (code, argument) => {
      const { rows, loader, failure } = answersTo(argument);
      const row = rows.get(code);
      if (row !== undefined) return row;
      if (failure !== undefined) throw failure;
      return loader.load(code);
    },
    fetch: (codes, argument) => {
      const answer = answersTo(argument);
      if (answer.ahead?.codes !== codes) answer.ahead = { codes, done: fetchRows(codes, argument, answer) };
      return answer.ahead.done;
    },
  };
};

/** The same for a question with several rows for each region; a region without rows gets an empty list. */
export const createListQuestion = <Argument extends string | number | null, Row extends RegionRow>(
  ask: (codes: readonly RegionCode[], argument: Argument) => Promise<readonly Row[]>,
): Question<Argument, readonly Row[]> => {
  const grouped = createQuestion<Argument, RegionRow & { rows: Row[] }>(async (codes, argument) => {
    const groups = new Map<RegionCode, { code: RegionCode; rows: Row[] }>(
      codes.map((code) => [code, { code, rows: [] }]),
    );
    for (const row of await ask(codes, argument)) groups.get(row.code)?.rows.push(row);
    return [...groups.values()];
  });
  return {
    load: (code, argument) => {
      const group = grouped.load(code, argument);
      return group instanceof Promise ? group.then((found) => found?.rows ?? []) : (group?.rows ?? []);
    },
    fetch: grouped.fetch,
  };
};

/** Notes the sources of the rows a repository function returns, so that the answer can name them. */
export const noting =
  <Inputs extends readonly unknown[], Row extends Sourced>(
    sources: UsedSources,
    ask: (...inputs: Inputs) => Promise<readonly Row[]>,
  ) =>
  async (...inputs: Inputs): Promise<readonly Row[]> => {
    const rows = await ask(...inputs);
    const ids = new Set<string | null>();
    for (const { sourceId, detailSourceId } of rows) ids.add(sourceId).add(detailSourceId ?? null);
    await sources.note(ids);
    return rows;
  };
