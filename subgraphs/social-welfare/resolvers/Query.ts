import { feedResolvers } from "../../../platform/measures/create-feed.ts";
import { parseFamilyId } from "../../../platform/identity/family-id.ts";
import { parseYear } from "../../../platform/period.ts";
import { findFamily, findFamilyByCard } from "../find-families.ts";
import type { QueryResolvers } from "../types.generated.ts";

export const Query: QueryResolvers = {
  ...feedResolvers,
  benefitRates: async (_, { year }, { loaders }) => {
    const rates = await loaders.benefitRatesInForce.load(parseYear(year));
    const [earliest] = rates;
    return earliest === undefined ? null : { year, statedFor: earliest.year, rates };
  },

  family: (_, { id }, context) => findFamily(parseFamilyId(id), context),

  families: (_, { within, status, component, cohort, first, after }, { familyLists }) =>
    familyLists.families(
      within,
      { status: status ?? null, component: component ?? null, cohort: cohort ?? null },
      { first, after },
    ),

  familyByCard: (_, { cardNumber }, context) => findFamilyByCard(cardNumber, context),

  welfareSources: (_, _arguments, { loaders }) => loaders.sources(),

  coordinationActions: (_, { within, year, status, first, after }, context) =>
    context.coordinationActions.list({ within, year: parseYear(year), status: status ?? null }, { first, after }),

  welfareImports: (_, { format, status, first, after }, { imports }) =>
    imports.runs({ format: format ?? null, status: status ?? null }, { first, after }),
};
