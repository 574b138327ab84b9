import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { actionId } from "../coordination/action-id.ts";
import { changesBetween } from "../coordination/changes.ts";
import type { CoordinationActionResolvers } from "../types.generated.ts";

export const CoordinationAction: CoordinationActionResolvers = {
  id: actionId,
  region: ({ regencyCode }) => ({ code: regencyCode }),
  statusOn: ({ toldOn }) => toldOn,
  provenance: sourcedResolvers.provenance,
  source: ({ sourceId }, _, { sources }) => sources.get(sourceId) ?? null,
  history: async (action, _, { coordinationActions }) => {
    const versions = await coordinationActions.versionsOf(action);
    return versions.map((row, place) => {
      const before = versions[place + 1];
      return {
        version: row.version,
        at: row.changedAt,
        by: row.changedBy,
        changes: before === undefined ? [] : changesBetween(before, row),
      };
    });
  },
};
