import { feedResolvers } from "../../../platform/measures/create-feed.ts";
import { parseYear } from "../../../platform/period.ts";
import { regionPage } from "../region-page.ts";
import { parseEnterpriseId } from "../enterprise-id.ts";
import type { QueryResolvers } from "../types.generated.ts";

export const Query: QueryResolvers = {
  ...feedResolvers,
  region: (_, { code }, { loaders }) => loaders.regionByCode.load(code, null),

  regions: (_, { codes, within, level, search, first, after }, context, info) => {
    const filter = { codes: codes ?? null, within: within ?? null, level: level ?? null, search: search ?? null };
    return regionPage(filter, { first, after }, 50, context, info);
  },

  villageEnterprises: (_, { within, status, first, after }, { lists }) =>
    lists.enterprises({ within, status: status ?? null }, { first, after }),

  villageEnterprise: (_, { id }, { loaders }) => {
    const key = parseEnterpriseId(id);
    return key === null ? null : loaders.enterprisesById.load(key);
  },

  programmes: (_, { year }, { loaders }) => loaders.programmesByYear.load(parseYear(year)),

  enrolments: (_, { within, programme, year, first, after }, { familyLists }) => {
    const filter = { within, programme: programme ?? null, year: year == null ? null : parseYear(year) };
    return familyLists.enrolments(filter, { first, after });
  },

  cashAidRecipients: (_, { within, year, first, after }, { familyLists }) =>
    familyLists.cashAidRecipients({ within, year: parseYear(year) }, { first, after }),

  villageSources: (_, _arguments, { loaders }) => loaders.sources(),

  villageImports: (_, { format, status, first, after }, { imports }) =>
    imports.runs({ format: format ?? null, status: status ?? null }, { first, after }),
};
