import type { DataSource, SourceId, UsedSources } from "../../platform/serve-subgraph/sources.ts";
import type { Steps } from "./rows.ts";

/** The steps of a payment that no source states. */
export const NO_STEPS: Steps = {
  orderedFamilies: null,
  orderedAmount: null,
  creditedFamilies: null,
  creditedAmount: null,
  withdrawnFamilies: null,
  withdrawnAmount: null,
  returnedFamilies: null,
  returnedAmount: null,
};

const WEAKEST_FIRST = ["SYNTHETIC", "IMPORTED", "PUBLISHED"] as const satisfies readonly DataSource["provenance"][];

/** How far figures from several sources can be trusted: as far as the weakest of them; null without any. */
export const weakestProvenance = (ids: readonly SourceId[], sources: UsedSources): DataSource["provenance"] | null => {
  const found = new Set(ids.map((id) => sources.get(id)?.provenance));
  return WEAKEST_FIRST.find((provenance) => found.has(provenance)) ?? null;
};

type Step = "ordered" | "credited" | "withdrawn" | "returned";

/** Families and money at one step; the credited figures have sources of their own. */
export const stepOf = (
  row: Steps,
  step: Step,
  { headline, detail }: { headline: readonly SourceId[]; detail: readonly SourceId[] },
  sources: UsedSources,
) => ({
  families: row[`${step}Families`],
  amount: row[`${step}Amount`],
  provenance: weakestProvenance(step === "credited" ? headline : detail, sources),
});
