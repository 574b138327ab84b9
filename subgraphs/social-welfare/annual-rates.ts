import type { AnnualRates } from "./entitlement.ts";
import type { BenefitRateRow } from "./rows.ts";
import type { PkhComponent } from "./types.generated.ts";

/** The amount of a name among the rates of a year; null where the year has none. */
export const amountOf = (rates: readonly BenefitRateRow[], name: BenefitRateRow["component"]) =>
  rates.find(({ component }) => component === name)?.annualAmount ?? null;

/** Whether a rate is that of a component, and not one for a family as a whole. */
export const isComponent = (rate: BenefitRateRow): rate is BenefitRateRow & { readonly component: PkhComponent } =>
  !["FLAT", "FIXED_REGULAR", "FIXED_ACCESS"].includes(rate.component);

/** The rates in force in a year as the rules take them; where two years state one, the later holds. */
export const annualRates = (rates: readonly BenefitRateRow[]): AnnualRates => ({
  flat: amountOf(rates, "FLAT"),
  fixed: amountOf(rates, "FIXED_REGULAR"),
  fixedRemote: amountOf(rates, "FIXED_ACCESS"),
  components: new Map(rates.filter(isComponent).map(({ component, annualAmount }) => [component, annualAmount])),
});
