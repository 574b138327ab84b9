import type { AnswerSource, AskGraph, GraphAnswer } from "../platform/exports/exporter.ts";
import { askPatiently, type Patience } from "./ask-patiently.ts";
import type { GraphRow } from "./column.ts";
import type { ExportQuestion } from "./parameters.ts";
import type { FRESHNESS_NAMES } from "./texts.ts";

/** The copy of a source's figures that the file is made from, as the graph tells of it. */
export interface FileSource {
  readonly source: string;
  readonly period: string;
  readonly level: string;
  readonly freshness: keyof typeof FRESHNESS_NAMES;
  readonly hasFigures: boolean;
  readonly revision: number | null;
  readonly asOf: string | null;
  readonly loadedAt: string | null;
  readonly checkedAt: string | null;
}

interface Page {
  readonly totalCount?: number;
  readonly sources?: readonly FileSource[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly GraphRow[];
}

/** The rows of a file, with what is known of them before the first is read. */
export interface FileRows {
  /** How many there will be. */
  readonly count: number;
  readonly sources: readonly FileSource[];
  /** Publications that the figures come from. */
  readonly publications: readonly AnswerSource[];
  /** Page by page; the next one is asked for when all of the one before have been taken. */
  readonly rows: () => AsyncGenerator<GraphRow>;
}

export interface ReadOptions extends Patience {
  readonly ask: AskGraph;
  /** Rows of a page: all that a file holds in memory. @default 1000 */
  readonly pageRows?: number;
}

/** The text of the question for a page. */
const queryOf = (fields: readonly string[]): string => `query SynergyExport(
  $within: RegionCode, $level: RegionLevel!, $period: Period!, $where: SynergyFilter, $orderBy: [SynergyOrder!]
  $first: Int, $after: String, $begins: Boolean!
) {
  synergy(within: $within, level: $level, period: $period, where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount @include(if: $begins)
    sources @include(if: $begins) { source period level freshness hasFigures revision asOf loadedAt checkedAt }
    pageInfo { hasNextPage endCursor }
    nodes {
      ${fields.join("\n      ")}
    }
  }
}`;

/**
 * Asks for the first page.
 *
 * @param fields of a row
 * @throws what `AskGraph` throws; `rows` as well, and then the file has no end
 */
export const readPages = async (
  { within, level, period, where, orderBy, first }: ExportQuestion,
  fields: readonly string[],
  { ask, pageRows = 1_000, ...patience }: ReadOptions,
): Promise<FileRows> => {
  const query = queryOf(fields);
  const question = { within, level, period, where, orderBy };
  const askPage = (asking: AskGraph, after: string | null, left: number): Promise<GraphAnswer> =>
    asking(query, { ...question, first: Math.min(left, pageRows), after, begins: after === null });

  const begun = await askPage(askPatiently(ask, patience), null, first ?? pageRows);
  const beginning = pageOf(begun);
  const total = beginning.totalCount ?? 0;
  const count = Math.min(total, first ?? total);

  const rows = async function* (): AsyncGenerator<GraphRow> {
    let page = beginning;
    let given = 0;
    for (;;) {
      yield* page.nodes;
      given += page.nodes.length;
      const { hasNextPage, endCursor } = page.pageInfo;
      if (given >= count || !hasNextPage) break;
      page = pageOf(await askPage(ask, endCursor, count - given));
    }
    // The cursors hold that nothing moves between pages; a file of another length than it promised is not whole.
    if (given !== count) throw new Error(`the graph told of ${count} rows and gave ${given}`);
  };
  return { count, sources: beginning.sources ?? [], publications: begun.sources, rows };
};

const pageOf = ({ data }: GraphAnswer): Page => data["synergy"] as Page; // as the query asks for
