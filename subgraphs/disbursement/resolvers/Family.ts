import type { FamilyResolvers } from "../types.generated.ts";

export const Family: FamilyResolvers = {
  account: (family, _, { families }) => families.accountsByFamily.load(family, null),
  transfers: (family, { period, programme }, { families }) =>
    families.transfersByFamily.load(family, { period: period ?? null, programme: programme ?? null }),
  accountLookups: (family, page, { lookups }) => lookups(family, page),
};
