import type { Catalogue, MeasureInfo } from "../../platform/measures/measure.ts";
import type { MeasurePage, PageArguments } from "../../platform/measures/feed.ts";
import type { CallSubgraph } from "../../platform/subgraph-call.ts";
import { levelOf, type RegionCode } from "../../platform/region-code.ts";
import { SOURCES } from "./subgraph-kit.ts";

/** What is known of a region in a period: values by measure, and from whom they are hidden. */
export interface ToldRegion {
  readonly values: Readonly<Record<string, number | null>>;
  /** Measures hidden from everyone; hidden ones of the open door include them. */
  readonly hidden: ReadonlySet<string>;
  readonly hiddenOpen: ReadonlySet<string>;
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** By source and period, `social-welfare 2024`: the regions that have figures. */
export type World = Readonly<Record<string, ReadonlyMap<string, ToldRegion>>>;

/** A measure that is told of, as a test needs it. */
export const measure = (id: string, changes: Partial<MeasureInfo> = {}): MeasureInfo => ({
  id,
  name: { id: `Ukuran ${id}`, en: `Measure ${id}` },
  definition: { id: "Dibuat untuk uji.", en: "Made for a test." },
  words: [],
  smallestLevel: "VILLAGE",
  unit: "FAMILIES",
  decimals: 0,
  behaviour: "STOCK",
  grain: "PERIOD",
  privacy: "SMALL_CELLS",
  isAdditive: true,
  breaks: [],
  ...changes,
});

/** Two sources with measures of every kind there is: counts, money, scores; of periods and of years; hidden and open. */
export const CATALOGUES: readonly Catalogue[] = [
  {
    source: "social-welfare",
    publisher: { id: "Kementerian", en: "Ministry" },
    measures: [measure("PKH_FAMILIES"), measure("PKH_ELDERLY", { unit: "PEOPLE" })],
    attributes: [],
  },
  {
    source: "village-development",
    publisher: { id: "Kementerian", en: "Ministry" },
    measures: [
      measure("VILLAGE_FUND_CEILING", { unit: "RUPIAH", grain: "YEAR", behaviour: "FLOW", privacy: "OPEN" }),
      measure("INDEX_SCORE", {
        unit: "SCORE",
        decimals: 4,
        grain: "YEAR",
        isAdditive: false,
        privacy: "OPEN",
        breaks: [{ year: 2024, reason: { id: "Indeks lain.", en: "Another index." } }],
      }),
      measure("VILLAGE_FACILITATORS", { unit: "STAFF", grain: "YEAR", smallestLevel: "REGENCY", privacy: "OPEN" }),
    ],
    attributes: [
      {
        id: "INDEX_STATUS",
        name: { id: "Status", en: "Status" },
        definition: { id: "Status desa.", en: "Status of the village." },
        words: [],
        smallestLevel: "VILLAGE",
        values: { ADVANCED: { id: "Maju", en: "Advanced" }, LAGGING: { id: "Tertinggal", en: "Lagging" } },
      },
    ],
  },
];

export const MEASURES: readonly MeasureInfo[] = CATALOGUES.flatMap(({ measures }) => measures);

export interface ToldSources {
  readonly callSubgraph: CallSubgraph;
  /** Tells the sources what is so from now on; everything may have changed. */
  tell(world: World): void;
  /** Sources that do not answer. */
  readonly down: Set<string>;
}

/** Sources that answer with what they are told, as their feeds would: nothing hidden leaves them in a viewer's column. */
export const createToldSources = (catalogues: readonly Catalogue[] = CATALOGUES): ToldSources => {
  let world: World = {};
  let revision = 0;
  const down = new Set<string>();

  const pageOf = (catalogue: Catalogue, { level, period }: PageArguments): MeasurePage => {
    const regions = [...(world[`${catalogue.source} ${period}`] ?? [])]
      .filter(([code]) => levelOf(code as RegionCode) === level)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    const column = (of: (region: ToldRegion) => number | string | null): string =>
      regions.map(([, region]) => of(region) ?? "NULL").join(",");
    const shown = (key: "hidden" | "hiddenOpen"): string[] =>
      catalogue.measures.map(({ id }) =>
        column((region) => (region[key].has(id) ? null : (region.values[id] ?? null))),
      );
    const bits = (key: "hidden" | "hiddenOpen"): string =>
      column((region) =>
        catalogue.measures.reduce(
          (sum, { id }, place) => sum + (region[key].has(id) && region.values[id] != null ? 2 ** place : 0),
          0,
        ),
      );
    return {
      codes: regions.map(([code]) => code).join(","),
      count: regions.length,
      next: null,
      revision,
      shown: shown("hidden"),
      shownOpen: shown("hiddenOpen"),
      hidden: bits("hidden"),
      hiddenOpen: bits("hiddenOpen"),
      attributes: catalogue.attributes.map(({ id }) => column((region) => region.attributes[id] ?? null)),
      sources: regions.length === 0 ? [] : [SOURCES.synthetic],
      asOf: regions.length === 0 ? null : SOURCES.synthetic.asOf,
    };
  };

  return {
    down,
    tell: (told) => {
      world = told;
      revision += 1;
    },
    callSubgraph: async (name, { query, variables }) => {
      const catalogue = catalogues.find(({ source }) => source === name);
      if (catalogue === undefined || down.has(name)) throw new Error(`${name} is down`);
      const data = query.includes("measurePage")
        ? { measurePage: pageOf(catalogue, variables as unknown as PageArguments) }
        : query.includes("measureChanges")
          ? {
              measureChanges: {
                history: "told",
                revision,
                regions: [],
                isEverything: variables?.["since"] !== revision,
              },
            }
          : { measureCatalogue: JSON.stringify(catalogue) };
      return { data };
    },
  };
};
