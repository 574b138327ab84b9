import { whenReady } from "../../../platform/maybe-promise.ts";
import { regionResolvers } from "../../../platform/serve-subgraph/region.ts";
import { regionQuestions } from "../region-questions.ts";
import type { RegionResolvers } from "../types.generated.ts";

export const Region: RegionResolvers = {
  ...regionResolvers,
  measure: ({ code }, given, context) =>
    whenReady(regionQuestions.measure(given, context).load(code), (row) => {
      if (row === null) throw new Error(`no answer about ${code}`); // the question has a row for every region
      return row;
    }),
};
