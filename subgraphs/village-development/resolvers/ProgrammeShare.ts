import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import type { ProgrammeShareResolvers } from "../types.generated.ts";

export const ProgrammeShare: ProgrammeShareResolvers = {
  programme: async ({ programmeCode, year }, _, { loaders }) => {
    const programme = (await loaders.programmesByYear.load(year)).find(({ code }) => code === programmeCode);
    if (programme === undefined) throw new Error(`unknown programme ${programmeCode} of ${year}`);
    return programme;
  },
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  sources: ({ sourceId }, _, { sources }) => [sourceById(sourceId, sources)],
};
