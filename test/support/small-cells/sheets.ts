/** A region by its number: every region comes before those inside it. */
export interface Regions {
  readonly codes: readonly string[];
  /** Number of the region directly above; -1 for the nation. */
  readonly parents: Int32Array;
  /** 0 for the nation, 4 for villages. */
  readonly depths: Uint8Array;
  readonly numberOf: ReadonlyMap<string, number>;
}

/** One figure of one period or year, for every region. */
export interface Figure {
  /** As stored; NaN where there is no row. */
  readonly truth: Float64Array;
  /** 1 where a viewer is told it. */
  readonly shown: Uint8Array;
}

/** The figures of one question, such as the families of 2024. */
export type Sheet = Map<string, Figure>;

/** Figures of one region that a sum connects: factors that make it zero. */
export type Relation = Readonly<Record<string, number>>;
