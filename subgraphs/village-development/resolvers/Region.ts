import { AppError } from "../../../platform/errors.ts";
import { parseYear } from "../../../platform/period.ts";
import { ancestorsOf, kindOf, LEVELS, levelOf, parentOf, type RegionLevel } from "../../../platform/region-code.ts";
import { regionResolvers } from "../../../platform/serve-subgraph/region.ts";
import { ENTERPRISE_PAGE_MAXIMUM } from "../lists.ts";
import { enterpriseList } from "../loaders.ts";
import { regionPage } from "../region-page.ts";
import { regionQuestions } from "../region-questions.ts";
import type { RegionResolvers } from "../types.generated.ts";

/** The level directly below; villages have none, so their own level finds nothing. */
const levelBelow = (level: RegionLevel): RegionLevel => LEVELS[LEVELS.indexOf(level) + 1] ?? level;

export const Region: RegionResolvers = {
  ...regionResolvers,
  kind: ({ code }) => kindOf(code),
  parent: ({ code }) => {
    const parent = parentOf(code);
    return parent === null ? null : { code: parent };
  },
  ancestors: ({ code }) => ancestorsOf(code).map((above) => ({ code: above })),
  children: ({ code }, { level, first, after }, context, info) => {
    const filter = { codes: null, within: code, level: level ?? levelBelow(levelOf(code)), search: null };
    return regionPage(filter, { first, after }, 1_000, context, info);
  },
  aliases: async ({ code }, _, { loaders }) =>
    (await loaders.aliasesByRegion.load(code, null))?.map(({ aliasCode, ...alias }) => ({
      ...alias,
      code: aliasCode,
    })) ?? [],
  villageFund: ({ code }, given, context) => regionQuestions.villageFund(given, context).load(code),
  villageIndex: ({ code }, given, context) => regionQuestions.villageIndex(given, context).load(code),
  villageEnterprises: async ({ code }, { status, first }, { loaders }) => {
    const size = first ?? 50;
    if (size < 1 || size > ENTERPRISE_PAGE_MAXIMUM) {
      throw new AppError("PAGE_SIZE_EXCEEDED", { value: size, maximum: ENTERPRISE_PAGE_MAXIMUM });
    }
    return (
      (await loaders.enterprisesByRegion.load(code, enterpriseList({ status: status ?? null, first: size }))) ?? []
    );
  },
  villageEnterpriseSummary: ({ code }, given, context) =>
    regionQuestions.villageEnterpriseSummary(given, context).load(code),
  programmes: async ({ code }, { year }, { loaders }) =>
    (await loaders.programmeSharesByRegion.load(code, parseYear(year))) ?? [],
  facilitation: ({ code }, given, context) => regionQuestions.facilitation(given, context).load(code),
  villageFigures: async ({ code }, { year }, { loaders }) =>
    (await loaders.publishedFiguresByRegion.load(code, year == null ? null : parseYear(year))) ?? [],
};
