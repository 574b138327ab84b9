import { countKey, summaryKey } from "../questions/keys.ts";
import type { SynergyGroupResolvers } from "../types.generated.ts";

export const SynergyGroup: SynergyGroupResolvers = {
  count: ({ counts }, args) => counts.get(countKey(args)) ?? 0,
  summary: ({ summaries }, args) => {
    const summary = summaries.get(summaryKey(args));
    if (summary === undefined) throw new Error("a summary was not asked");
    return summary;
  },
};
