import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import type { EnrolmentResolvers } from "../types.generated.ts";

export const Enrolment: EnrolmentResolvers = {
  family: ({ familyId, regencyCode }) => ({ id: familyId, regencyCode }),
  group: ({ groupId, groupName, groupVillageCode }) =>
    groupId === null || groupName === null || groupVillageCode === null
      ? null
      : { id: groupId, name: groupName, village: { code: groupVillageCode } },
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
