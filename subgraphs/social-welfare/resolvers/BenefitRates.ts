import { sourcesOf } from "../../../platform/serve-subgraph/sourced.ts";
import type { BenefitRateRow, BenefitRatesRow } from "../rows.ts";
import type { BenefitRatesResolvers, PkhComponent } from "../types.generated.ts";

/** From 2020 aid goes to components only, and to four of a family at most. */
const COMPONENT_LIMIT = { since: 2020, components: 4 } as const;

const amountOf = ({ rates }: BenefitRatesRow, name: BenefitRateRow["component"]) =>
  rates.find(({ component }) => component === name)?.annualAmount ?? null;

const isComponent = (rate: BenefitRateRow): rate is BenefitRateRow & { readonly component: PkhComponent } =>
  !["FLAT", "FIXED_REGULAR", "FIXED_ACCESS"].includes(rate.component);

export const BenefitRates: BenefitRatesResolvers = {
  flatAmount: (row) => amountOf(row, "FLAT"),
  fixedAmount: (row) => amountOf(row, "FIXED_REGULAR"),
  fixedAmountRemote: (row) => amountOf(row, "FIXED_ACCESS"),
  maxComponents: ({ statedFor }) => (statedFor >= COMPONENT_LIMIT.since ? COMPONENT_LIMIT.components : null),
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
