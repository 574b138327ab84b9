import DataLoader from "dataloader";
import type { MaybePromise } from "../maybe-promise.ts";
import type { RegionCode } from "../region-code.ts";
import { createPlaces } from "./places.ts";
import type { Sourced } from "./sourced.ts";
import type { UsedSources } from "./sources.ts";

/** A row that answers a question for one region. */
export interface RegionRow {
  readonly code: RegionCode;
}

/** One question about many regions, such as "the village fund of 2024". */
export interface Question<Argument, Row, Column extends string = string> {
  /** The row of one region: at once where it has been fetched, otherwise by one statement with all others asked in this tick. */
  load(code: RegionCode, argument: Argument): MaybePromise<Row | null>;
  /**
   * Fetches the rows of many regions by one statement, so that `load` has them at once; a failure waits there too. Fields
   * that ask the same question with the same array of codes share the statement.
   *
   * @param codes each once
   * @param columns those that are going to be read; all unless told
   */
  fetch(codes: readonly RegionCode[], argument: Argument, columns?: readonly Column[]): Promise<void>;
}

/** The repository function of a question: all regions, one argument, one statement. It may answer with more columns. */
type Ask<Argument, Row, Column> = (
  codes: readonly RegionCode[],
  argument: Argument,
  columns?: readonly Column[],
) => Promise<readonly Row[]>;

/** What is fetched ahead by one statement, or has been. */
interface Fetched<Row, Column> {
  readonly codes: readonly RegionCode[];
  /** Undefined for all. */
  readonly columns: readonly Column[] | undefined;
  readonly placeOf: (code: RegionCode) => number | undefined;
  /** At the places of their regions; empty until they are there. */
  readonly rows: readonly (Row | null)[];
  readonly done: Promise<void>;
  failure?: { readonly error: unknown };
}

/** What has been fetched for one argument value, the latest first, and the loader for all other regions. */
interface Answers<Row, Column> {
  fetched: readonly Fetched<Row, Column>[];
  readonly loader: DataLoader<RegionCode, Row | null>;
}

/** Joins the lookups of one question. Rows may come in any order; a region without a row gets null. */
export const createQuestion = <
  Argument extends string | number | null,
  Row extends RegionRow,
  Column extends string = string,
>(
  ask: Ask<Argument, Row, Column>,
): Question<Argument, Row, Column> => {
  const answers = new Map<Argument, Answers<Row, Column>>();

  const answersTo = (argument: Argument): Answers<Row, Column> => {
    const known = answers.get(argument);
    if (known !== undefined) return known;
    const loader = new DataLoader(async (codes: readonly RegionCode[]) => {
      const byCode = new Map((await ask(codes, argument)).map((row) => [row.code, row]));
      return codes.map((code) => byCode.get(code) ?? null);
    });
    const made: Answers<Row, Column> = { fetched: [], loader };
    answers.set(argument, made);
    return made;
  };

  const startFetch = (
    codes: readonly RegionCode[],
    argument: Argument,
    columns: readonly Column[] | undefined,
  ): Fetched<Row, Column> => {
    const placeOf = createPlaces(codes);
    const rows: (Row | null)[] = [];
    const fill = async (): Promise<void> => {
      try {
        const found = await ask(codes, argument, columns);
        for (const _ of codes) rows.push(null);
        for (const row of found) {
          const place = placeOf(row.code);
          if (place !== undefined) rows[place] = row;
        }
      } catch (error) {
        fetched.failure = { error };
      }
    };
    const fetched: Fetched<Row, Column> = { codes, columns, placeOf, rows, done: Promise.resolve().then(fill) };
    return fetched;
  };

  return {
    load: (code, argument) => {
      const { fetched, loader } = answersTo(argument);
      let failure: Fetched<Row, Column>["failure"];
      for (const list of fetched) {
        const place = list.placeOf(code);
        if (place === undefined) continue;
        const row = list.rows[place];
        if (row !== undefined) return row;
        failure ??= list.failure;
      }
      if (failure !== undefined) throw failure.error;
      return loader.load(code);
    },
    fetch: (codes, argument, columns) => {
      const answer = answersTo(argument);
      const same = answer.fetched.find((before) => before.codes === codes && covers(before.columns, columns));
      if (same !== undefined) return same.done;
      // A region of an earlier list may be in this one too, and is then found here: it needs what was to be read there.
      const joined = answer.fetched.reduce((all, before) => union(all, before.columns), columns);
      const fetched = startFetch(codes, argument, joined);
      answer.fetched = [fetched, ...answer.fetched];
      return fetched.done;
    },
  };
};

const covers = <Column>(fetched: readonly Column[] | undefined, columns: readonly Column[] | undefined): boolean =>
  fetched === undefined || (columns?.every((column) => fetched.includes(column)) ?? false);

const union = <Column>(
  some: readonly Column[] | undefined,
  others: readonly Column[] | undefined,
): readonly Column[] | undefined =>
  some === undefined || others === undefined ? undefined : [...new Set([...some, ...others])];

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
