import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import { bankById } from "../bank-by-id.ts";
import type { BankAssignmentResolvers } from "../types.generated.ts";

export const BankAssignment: BankAssignmentResolvers = {
  region: ({ regencyCode }) => ({ code: regencyCode }),
  bank: ({ bankId }, _, context) => bankById(bankId, context),
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
