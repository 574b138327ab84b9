import type { ErrorCode } from "../../../platform/error-table.ts";
import type { Period } from "../../../platform/period.ts";
import type { RegionLevel } from "../../../platform/region-code.ts";

/** What one source says about all regions of one level in one period. */
export interface SetKey {
  /** Name of the subgraph. */
  readonly source: string;
  readonly period: Period;
  readonly level: RegionLevel;
}

/** A set as it is kept: `figure` has its rows under its id. */
export interface FigureSet extends SetKey {
  readonly id: number;
  /** Ids of the measures in the order of the arrays' slots, as the source published them when the set was loaded. */
  readonly measures: readonly string[];
  /** Ids of the attributes, likewise. */
  readonly attributes: readonly string[];
  /** Of the source's catalogue that the slots follow. */
  readonly fingerprint: string;
  /** Whose revisions are counted: a source that was made anew begins another history. */
  readonly history: string;
  /** Of the source's data: the rows are what the source held at this revision, all of them. */
  readonly revision: number;
  /** The day, month or year of the data, as the source states it; null when it does not. */
  readonly asOf: string | null;
  readonly sourceIds: readonly string[];
  /** When rows were moved last. */
  readonly loadedAt: Date;
  /** When the source was asked last and said that this was its revision. */
  readonly checkedAt: Date;
}

/**
 * `CURRENT`: the source said a moment ago that it has nothing newer. `BEHIND`: it has, or may have, and moving it failed or takes
 * longer than a question waits. `UNREACHABLE`: the source did not answer. The last known figures answer in all three.
 */
export type Freshness = "CURRENT" | "BEHIND" | "UNREACHABLE";

/** A set that a question asked for, and how fresh it is. */
export interface AskedSet extends SetKey {
  /** Null when nothing of it has ever been loaded: every figure of it is unknown. */
  readonly set: FigureSet | null;
  readonly freshness: Freshness;
  /** Why it is not current, as a code of the error table; null while that is not known. */
  readonly problem: ErrorCode | null;
}
