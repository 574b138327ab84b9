import type { RegionLevel } from "../region-code.ts";
import type { Texts } from "../import/texts.ts";
import type { AttributeInfo, Behaviour, Break, Catalogue, Grain, MeasureInfo, Unit } from "./measure.ts";

/** How the figures of one table are found: at most one row a region. */
export interface FigureRows {
  /** Tells its statement from the others of its source. */
  readonly name: string;
  readonly grain: Grain;
  /**
   * The statement that selects `region_code` and some expressions: of the regions in `$1`, an array of codes, and of the
   * periods in `$2`, an array as well; of years where the grain is a year.
   */
  text(select: string): string;
  /** What says which figures of a row are hidden, see `hiddenBit`; null in a table that hides nothing. */
  readonly hidden: string | null;
  /** The ids of the sources of a row, joined by commas. */
  readonly sources: string;
}

/** What a measure or an attribute is worked out by, from the rows of its table. */
interface Computed {
  /** An expression over the columns of the table. */
  readonly sql: string;
  /** The number of the group of figures it is hidden with; left out where it is shown to everyone. */
  readonly group?: number;
  /** Where the bits of the group stand. @default those of the table */
  readonly hidden?: string;
}

interface Named {
  readonly id: string;
  readonly name: Texts;
  readonly definition: Texts;
  readonly words?: readonly string[];
}

export interface MeasureRow extends Named, Computed {
  readonly unit: Unit;
  /** @default that of the table */
  readonly behaviour?: Behaviour;
  /** @default 0 */
  readonly decimals?: number;
  /** @default true */
  readonly isAdditive?: boolean;
}

export interface AttributeRow extends Named, Computed {
  readonly values: AttributeInfo["values"];
}

/** The measures of one table, in order. */
export interface MeasureTable {
  readonly rows: FigureRows;
  readonly behaviour: Behaviour;
  readonly smallestLevel: RegionLevel;
  /** @default none */
  readonly breaks?: readonly Break[];
  readonly measures: readonly MeasureRow[];
  /** @default none */
  readonly attributes?: readonly AttributeRow[];
}

/** All that a source publishes, and how it works it out. */
export interface SourceMeasures {
  readonly source: string;
  readonly publisher: Texts;
  readonly tables: readonly MeasureTable[];
}

/** What a source publishes, without how. */
export const catalogueOf = ({ source, publisher, tables }: SourceMeasures): Catalogue => ({
  source,
  publisher,
  measures: tables.flatMap((table) => table.measures.map((measure) => describeMeasure(table, measure))),
  attributes: tables.flatMap(({ attributes = [], smallestLevel }) =>
    attributes.map(({ id, name, definition, words = [], values }) => ({
      id,
      name,
      definition,
      words,
      smallestLevel,
      values,
    })),
  ),
});

const describeMeasure = (table: MeasureTable, measure: MeasureRow): MeasureInfo => {
  const { id, name, definition, words = [], unit, decimals = 0, isAdditive = true, group } = measure;
  const { rows, smallestLevel, breaks = [] } = table;
  return {
    id,
    name,
    definition,
    words,
    unit,
    decimals,
    behaviour: measure.behaviour ?? table.behaviour,
    grain: rows.grain,
    smallestLevel,
    privacy: group === undefined ? "OPEN" : "SMALL_CELLS",
    isAdditive,
    breaks,
  };
};
