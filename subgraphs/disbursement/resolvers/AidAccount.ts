import { maskAccount } from "../../../platform/identity/masks.ts";
import { mayIdentify } from "../../../platform/identity/may-identify.ts";
import { openIdentity } from "../../../platform/identity/open-identity.ts";
import { sourceById } from "../../../platform/serve-subgraph/region.ts";
import { bankById } from "../bank-by-id.ts";
import type { AidAccountResolvers } from "../types.generated.ts";

export const AidAccount: AidAccountResolvers = {
  bank: ({ bankId }, _, context) => bankById(bankId, context),
  number: ({ accountNumber, familyId, lastDigits, regencyCode }, _, { viewer, keys, reads }) => {
    if (accountNumber === null || !mayIdentify(viewer, regencyCode)) return maskAccount(lastDigits);
    reads.note("IDENTITY", [familyId]);
    return openIdentity(accountNumber, { familyId, field: "account_number" }, keys);
  },
  isMasked: ({ regencyCode }, _, { viewer }) => !mayIdentify(viewer, regencyCode),
  provenance: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources).provenance,
  source: ({ sourceId }, _, { sources }) => sourceById(sourceId, sources),
};
