import type { RegionLevel } from "../region-code.ts";
import type { Texts } from "../import/texts.ts";

/** What a measure counts. */
export const UNITS = [
  "FAMILIES",
  "PEOPLE",
  "RUPIAH",
  "VILLAGES",
  "ENTERPRISES",
  "BUSINESS_UNITS",
  "STAFF",
  "SESSIONS",
  "ATTENDANCES",
  "CHECKS",
  "COMPLAINTS",
  "ACTIONS",
  "SCORE",
] as const;
export type Unit = (typeof UNITS)[number];

/** Figures of a stock are the last known in a period, those of a flow are summed over it. */
export const BEHAVIOURS = ["STOCK", "FLOW"] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** `YEAR`: known for whole years only, and null for a shorter period. `PERIOD`: for every kind of period. */
export const GRAINS = ["PERIOD", "YEAR"] as const;
export type Grain = (typeof GRAINS)[number];

/** `OPEN`: shown to everyone. `SMALL_CELLS`: hidden where it is about too few people, or would tell such a figure. */
export const PRIVACIES = ["OPEN", "SMALL_CELLS"] as const;
export type Privacy = (typeof PRIVACIES)[number];

/** What is said of a measure or an attribute, whoever asks and wherever it is stored. */
interface Described {
  /** The value of `MeasureId` or `AttributeId` in the graph; unique over all sources. */
  readonly id: string;
  /** A short heading; the Indonesian one is the official term. */
  readonly name: Texts;
  /** One sentence that says what is counted, and what is not. */
  readonly definition: Texts;
  /** Everyday words of either language that it is looked for by, beside those of its name and definition. */
  readonly words: readonly string[];
  /** The lowest level that has figures. */
  readonly smallestLevel: RegionLevel;
}

/** A figure of every region: what its source publishes of it. */
export interface MeasureInfo extends Described {
  readonly unit: Unit;
  /** Values are whole numbers of 10^-decimals: 4 for scores, 0 for all else. */
  readonly decimals: number;
  readonly behaviour: Behaviour;
  readonly grain: Grain;
  readonly privacy: Privacy;
  /** Whether the figures of regions may be added up; false for means, such as scores. */
  readonly isAdditive: boolean;
  /** Years from which the figures are counted in another way, so that they do not compare with those before. */
  readonly breaks: readonly Break[];
}

export interface Break {
  /** The first year of the new way. */
  readonly year: number;
  readonly reason: Texts;
}

/**
 * What a region is, of a few kinds. The same for every viewer: unknown where it would be hidden from one.
 */
export interface AttributeInfo extends Described {
  /** All values it can have, with what they are called. */
  readonly values: Readonly<Record<string, Texts>>;
}

/** The measures and attributes of one source, in the order in which the feed has their columns. */
export interface Catalogue {
  /** The name of the subgraph that publishes them. */
  readonly source: string;
  /** Who is responsible for the figures in real life. */
  readonly publisher: Texts;
  readonly measures: readonly MeasureInfo[];
  readonly attributes: readonly AttributeInfo[];
}
