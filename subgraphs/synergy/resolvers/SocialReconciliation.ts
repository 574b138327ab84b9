import { amountOf, familiesOf, lessOf, percentIn, rupiahLess } from "../reconciliation/compare-figures.ts";
import type { SocialReconciliationResolvers } from "../types.generated.ts";

export const SocialReconciliation: SocialReconciliationResolvers = {
  status: ({ social }) => social,
  entitled: amountOf("entitled"),
  ordered: amountOf("ordered"),
  credited: amountOf("credited"),
  withdrawn: amountOf("withdrawn"),
  returned: amountOf("returned"),
  activeFamilies: familiesOf("activeFamilies"),
  creditedFamilies: familiesOf("creditedFamilies"),
  unordered: rupiahLess("entitled", "ordered"),
  uncredited: rupiahLess("ordered", "credited"),
  unwithdrawn: rupiahLess("credited", "withdrawn"),
  orderedPercent: percentIn("ordered", "entitled"),
  creditedPercent: percentIn("credited", "ordered"),
  withdrawnPercent: percentIn("withdrawn", "credited"),
  returnedPercent: percentIn("returned", "ordered"),
  familiesDifference: (row) => lessOf(row, "creditedFamilies", "activeFamilies"),
};
