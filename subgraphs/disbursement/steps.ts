import { NOT_AVAILABLE } from "../../platform/absence.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { DataSource, SourceId, UsedSources } from "../../platform/serve-subgraph/sources.ts";
import type { DisbursementRow, Payments, Steps, StepsRow } from "./rows.ts";

/** The steps of a payment that no source states. */
const NO_STEPS: Omit<StepsRow, "code"> = {
  orderedFamilies: null,
  orderedAmount: null,
  creditedFamilies: null,
  creditedAmount: null,
  withdrawnFamilies: null,
  withdrawnAmount: null,
  returnedFamilies: null,
  returnedAmount: null,
  sourceNames: null,
  detailSourceNames: null,
};

const idsOf = (names: string | null): readonly string[] => (names === null ? [] : [...new Set(names.split(","))]);

/**
 * What was asked, as it is answered: the stored row with its sources taken apart, and a row without figures for every
 * region that has none.
 */
export const toDisbursements = (
  codes: readonly RegionCode[],
  { programme, period }: Payments,
  stored: readonly (StepsRow & { readonly name?: string })[],
): DisbursementRow[] => {
  // Nearly all rows have the same sources.
  const lists = new Map<string | null, readonly string[]>();
  const listOf = (names: string | null): readonly string[] => {
    const known = lists.get(names);
    if (known !== undefined) return known;
    const made = idsOf(names);
    lists.set(names, made);
    return made;
  };
  const complete = (row: StepsRow): DisbursementRow =>
    Object.assign(row, {
      programme,
      period,
      sourceIds: listOf(row.sourceNames),
      detailSourceIds: listOf(row.detailSourceNames),
      absence: row.sourceNames === null ? NOT_AVAILABLE : null,
    });
  if (stored.length === codes.length) return stored.map(complete);
  const found = new Set(stored.map(({ code }) => code));
  const missing = codes.filter((code) => !found.has(code)).map((code) => ({ ...NO_STEPS, code }));
  return [...stored, ...missing].map(complete);
};

/** The ids of all sources of these rows. */
export const sourcesOfDisbursements = (rows: readonly DisbursementRow[]): Set<string> =>
  // Nearly all rows share their lists.
  new Set(
    [
      ...new Set(rows.map(({ sourceIds }) => sourceIds)),
      ...new Set(rows.map(({ detailSourceIds }) => detailSourceIds)),
    ].flat(),
  );

const WEAKEST_FIRST = ["SYNTHETIC", "IMPORTED", "PUBLISHED"] as const satisfies readonly DataSource["provenance"][];

/** How far figures from several sources can be trusted: as far as the weakest of them; null without any. */
export const weakestProvenance = (ids: readonly SourceId[], sources: UsedSources): DataSource["provenance"] | null => {
  const found = new Set(ids.map((id) => sources.get(id)?.provenance));
  return WEAKEST_FIRST.find((provenance) => found.has(provenance)) ?? null;
};

type Step = "ordered" | "credited" | "withdrawn" | "returned";

/** Families and money at one step, each read only when it is asked for. A class, so that thousands share their getters. */
class StepFigures {
  declare private readonly row: Steps;
  declare private readonly step: Step;
  declare private readonly sourceIds: readonly SourceId[];
  declare private readonly sources: UsedSources;

  constructor(row: Steps, step: Step, sourceIds: readonly SourceId[], sources: UsedSources) {
    this.row = row;
    this.step = step;
    this.sourceIds = sourceIds;
    this.sources = sources;
  }

  get families() {
    return this.row[`${this.step}Families`];
  }

  get amount() {
    return this.row[`${this.step}Amount`];
  }

  get provenance() {
    return weakestProvenance(this.sourceIds, this.sources);
  }
}

/** One step of a row; the credited figures have sources of their own. */
export const stepOf = (
  row: Steps,
  step: Step,
  { headline, detail }: { headline: readonly SourceId[]; detail: readonly SourceId[] },
  sources: UsedSources,
): StepFigures => new StepFigures(row, step, step === "credited" ? headline : detail, sources);
