import { NOT_AVAILABLE, SUPPRESSED } from "../../platform/absence.ts";
import type { Viewer } from "../../platform/access/viewer.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import type { DataSource, SourceId, UsedSources } from "../../platform/serve-subgraph/sources.ts";
import type { DisbursementRow, Payments, Steps, StepsRow } from "./rows.ts";
import { isStepHidden, suppressSteps } from "./suppress.ts";

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
  hidden: null,
  sourceNames: null,
  detailSourceNames: null,
};

const idsOf = (names: string | null): readonly string[] => (names === null ? [] : [...new Set(names.split(","))]);

/**
 * What was asked, as it is answered: the stored row as the viewer may see it, with its sources taken apart, and a row
 * without figures for every region that has none.
 */
export const toDisbursements = (
  codes: readonly RegionCode[],
  { programme, period }: Payments,
  stored: readonly (StepsRow & { readonly name?: string })[],
  viewer: Viewer,
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
  const complete = (row: StepsRow): DisbursementRow => {
    const shown = suppressSteps(row, viewer);
    return Object.assign(shown, {
      programme,
      period,
      sourceIds: listOf(row.sourceNames),
      detailSourceIds: listOf(row.detailSourceNames),
      absence: row.sourceNames === null ? NOT_AVAILABLE : shown === row ? null : SUPPRESSED,
    });
  };
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

interface StepContext {
  readonly sources: UsedSources;
  readonly viewer: Viewer;
}

/** Families and money at one step, each read only when it is asked for. A class, so that thousands share their getters. */
class StepFigures {
  declare private readonly row: Steps;
  declare private readonly step: Step;
  declare private readonly sourceIds: readonly SourceId[];
  declare private readonly sources: UsedSources;
  declare private readonly isHidden: boolean;

  constructor(row: Steps, step: Step, sourceIds: readonly SourceId[], { sources, viewer }: StepContext) {
    this.row = row;
    this.step = step;
    this.sourceIds = sourceIds;
    this.sources = sources;
    this.isHidden = isStepHidden(row.hidden, step, viewer);
  }

  get families() {
    return this.isHidden ? null : this.row[`${this.step}Families`];
  }

  get amount() {
    return this.isHidden ? null : this.row[`${this.step}Amount`];
  }

  get absence() {
    if (this.isHidden) return SUPPRESSED;
    return this.row[`${this.step}Amount`] === null ? NOT_AVAILABLE : null;
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
  context: StepContext,
): StepFigures => new StepFigures(row, step, step === "credited" ? headline : detail, context);

/** One step of what was asked; null where no source states it. */
export const stepOfRow = (row: DisbursementRow, step: Step, context: StepContext): StepFigures | null =>
  row.sourceIds.length === 0
    ? null
    : stepOf(row, step, { headline: row.sourceIds, detail: row.detailSourceIds }, context);
