import { AppError } from "../../platform/errors.ts";
import type { ErrorCode } from "../../platform/error-table.ts";
import type { AskGraph, ExportRequest } from "../../platform/exports/exporter.ts";

const MEASURE = {
  definition: "Dibuat untuk uji.",
  definitionInEnglish: "Made for a test.",
  unit: "FAMILIES",
  decimals: 0,
  behaviour: "STOCK",
  isYearly: false,
  isSuppressed: true,
  publisher: "Kementerian / Ministry",
  breaks: [],
};

const CATALOGUE = {
  measures: [
    { ...MEASURE, id: "PKH_FAMILIES", name: "KPM PKH", nameInEnglish: "PKH families" },
    {
      ...MEASURE,
      id: "INDEX_SCORE",
      name: "Skor",
      nameInEnglish: "Score",
      unit: "SCORE",
      decimals: 4,
      isYearly: true,
      breaks: [{ year: 2025, reason: "Indeks lain. / Another index." }],
    },
  ],
  attributes: [
    {
      id: "INDEX_STATUS",
      name: "Status desa",
      nameInEnglish: "Status",
      definition: "Status.",
      definitionInEnglish: "Status.",
      values: [{ value: "ADVANCED", name: "Maju", nameInEnglish: "Advanced" }],
    },
  ],
};

/** A row as the graph answers it, by the aliases of an export's query. */
export type MadeUpRow = Readonly<Record<string, unknown>>;

export interface MadeUpGraph {
  readonly ask: AskGraph;
  /** Numbers of the pages that were asked for. */
  readonly pages: readonly number[];
  readonly queries: readonly string[];
  /** Answers a page with this error, as often as said. */
  failPage(page: number, code: ErrorCode, times?: number): void;
}

/** A graph of as many regions as said, each made when its page is asked for. */
export const madeUpGraph = (count: number, rowOf: (place: number) => MadeUpRow, told = count): MadeUpGraph => {
  const pages: number[] = [];
  const queries: string[] = [];
  const failing = new Map<number, { readonly code: ErrorCode; times: number }>();
  return {
    pages,
    queries,
    failPage: (page, code, times = 1) => failing.set(page, { code, times }),
    ask: async (query, { first, after, begins }) => {
      queries.push(query);
      if (query.includes("ExportCatalogue")) return { data: CATALOGUE, sources: [] };
      const from = Number(after ?? 0);
      const size = Number(first);
      const page = pages.push(Math.floor(from / size)) - 1;
      const fault = failing.get(page);
      if (fault !== undefined && fault.times > 0) {
        fault.times -= 1;
        pages.pop();
        throw new AppError(fault.code);
      }
      const to = Math.min(from + size, count);
      const source = { source: "SOCIAL_WELFARE", period: "2024", level: "VILLAGE", freshness: "BEHIND", revision: 7 };
      return {
        data: {
          synergy: {
            ...(begins === true
              ? {
                  totalCount: told,
                  sources: [{ ...source, hasFigures: true, asOf: "2024-12-31", loadedAt: null, checkedAt: null }],
                }
              : {}),
            pageInfo: { hasNextPage: to < count, endCursor: String(to) },
            nodes: Array.from({ length: to - from }, (_, place) => rowOf(from + place)),
          },
        },
        sources: [{ id: "terbit", title: "Terbitan", publisher: "BPS", asOf: "2024-06-30", provenance: "PUBLISHED" }],
      };
    },
  };
};

/** A request for a file of the least parameters, unless told otherwise. */
export const requestOf = (
  { ask }: Pick<MadeUpGraph, "ask">,
  name: string,
  parameters: Readonly<Record<string, unknown>> = {},
): ExportRequest => ({
  name,
  parameters: { level: "VILLAGE", period: "2024", columns: "PKH_FAMILIES", ...parameters },
  signal: new AbortController().signal,
  ask,
});
