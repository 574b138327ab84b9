import { amountOf, percentIn, rupiahLess } from "../reconciliation/compare-figures.ts";
import type { VillageReconciliationResolvers } from "../types.generated.ts";

export const VillageReconciliation: VillageReconciliationResolvers = {
  status: ({ village }) => village,
  period: ({ terms }) => terms.ceiling.period,
  ceiling: amountOf("ceiling"),
  additional: amountOf("additional"),
  available: amountOf("available"),
  transferred: amountOf("transferred"),
  realised: amountOf("realised"),
  cashAid: amountOf("cashAid"),
  untransferred: rupiahLess("available", "transferred"),
  unrealised: rupiahLess("transferred", "realised"),
  transferredPercent: percentIn("transferred", "available"),
  absorptionPercent: percentIn("realised", "available"),
};
