import { sourcesOf } from "../../../platform/serve-subgraph/sourced.ts";
import { amountOf, isComponent } from "../annual-rates.ts";
import { schemeOf } from "../entitlement.ts";
import type { BenefitRatesResolvers } from "../types.generated.ts";

export const BenefitRates: BenefitRatesResolvers = {
  flatAmount: ({ rates }) => amountOf(rates, "FLAT"),
  fixedAmount: ({ rates }) => amountOf(rates, "FIXED_REGULAR"),
  fixedAmountRemote: ({ rates }) => amountOf(rates, "FIXED_ACCESS"),
  maxComponents: ({ statedFor }) => schemeOf(statedFor).maxComponents,
  components: ({ rates }) =>
    rates
      .filter(isComponent)
      .map(({ component, annualAmount, stageAmount }) => ({ component, annualAmount, stageAmount })),
  sources: ({ rates }, _, context) =>
    sourcesOf(
      rates.map(({ sourceId }) => sourceId),
      context,
    ),
};
