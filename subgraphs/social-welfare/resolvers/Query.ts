import { parseYear } from "../../../platform/period.ts";
import type { QueryResolvers } from "../types.generated.ts";

export const Query: QueryResolvers = {
  benefitRates: async (_, { year }, { loaders }) => {
    const rates = await loaders.benefitRatesInForce(parseYear(year));
    const [earliest] = rates;
    return earliest === undefined ? null : { year, statedFor: earliest.year, rates };
  },
};
