import DataLoader from "dataloader";
import type { RegionCode } from "../region-code.ts";
import type { Sourced } from "./sourced.ts";
import type { UsedSources } from "./sources.ts";

/** A row that answers a question for one region. */
export interface RegionRow {
  readonly code: RegionCode;
}

/**
 * One question about many regions, such as "the village fund of 2024": every region asked in one tick is answered by
 * one statement per argument value.
 */
export interface Question<Argument, Row> {
  load(code: RegionCode, argument: Argument): Promise<Row | null>;
}

/**
 * Joins the lookups of one question. Rows may come in any order; a region without a row gets null.
 *
 * @param ask the repository function: all regions, one argument, one statement
 */
export const createQuestion = <Argument extends string | number | null, Row extends RegionRow>(
  ask: (codes: readonly RegionCode[], argument: Argument) => Promise<readonly Row[]>,
): Question<Argument, Row> => {
  const loaders = new Map<Argument, DataLoader<RegionCode, Row | null>>();
  const loaderFor = (argument: Argument): DataLoader<RegionCode, Row | null> => {
    const batch = async (codes: readonly RegionCode[]): Promise<(Row | null)[]> => {
      const byCode = new Map((await ask(codes, argument)).map((row) => [row.code, row]));
      return codes.map((code) => byCode.get(code) ?? null);
    };
    const loader = new DataLoader(batch);
    loaders.set(argument, loader);
    return loader;
  };
  return { load: (code, argument) => (loaders.get(argument) ?? loaderFor(argument)).load(code) };
};

/** The same for a question with several rows for each region; a region without rows gets an empty list. */
export const createListQuestion = <Argument extends string | number | null, Row extends RegionRow>(
  ask: (codes: readonly RegionCode[], argument: Argument) => Promise<readonly Row[]>,
): Question<Argument, readonly Row[]> => {
  const grouped = createQuestion<Argument, RegionRow & { rows: Row[] }>(async (codes, argument) => {
    const groups = new Map<RegionCode, Row[]>();
    for (const row of await ask(codes, argument)) {
      const group = groups.get(row.code);
      if (group === undefined) groups.set(row.code, [row]);
      else group.push(row);
    }
    return [...groups].map(([code, rows]) => ({ code, rows }));
  });
  return { load: async (code, argument) => (await grouped.load(code, argument))?.rows ?? [] };
};

/** Notes the sources of the rows a repository function returns, so that the answer can name them. */
export const noting =
  <Inputs extends readonly unknown[], Row extends Sourced>(
    sources: UsedSources,
    ask: (...inputs: Inputs) => Promise<readonly Row[]>,
  ) =>
  async (...inputs: Inputs): Promise<readonly Row[]> => {
    const rows = await ask(...inputs);
    await sources.note(rows.flatMap((row) => [row.sourceId, row.detailSourceId ?? null]));
    return rows;
  };
