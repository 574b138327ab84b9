import { parseYear } from "../../platform/period.ts";
import { bind, type FieldQuestions } from "../../platform/serve-subgraph/fetch-ahead.ts";
import type { Context } from "./context.ts";
import {
  ENTERPRISE_SUMMARY_COLUMNS,
  FACILITATION_COLUMNS,
  VILLAGE_FUND_COLUMNS,
  VILLAGE_INDEX_COLUMNS,
} from "./field-columns.ts";

interface OfYear {
  readonly year: number;
}

/** The summaries of a region, each with the question that answers it. */
export const regionQuestions = {
  villageFund: ({ year }: OfYear, { loaders }: Context) =>
    bind(loaders.villageFundByRegion, parseYear(year), VILLAGE_FUND_COLUMNS),
  villageIndex: ({ year }: OfYear, { loaders }: Context) =>
    bind(loaders.villageIndexByRegion, parseYear(year), VILLAGE_INDEX_COLUMNS),
  villageEnterpriseSummary: ({ year }: OfYear, { loaders }: Context) =>
    bind(loaders.enterpriseSummaryByRegion, parseYear(year), ENTERPRISE_SUMMARY_COLUMNS),
  facilitation: ({ year }: OfYear, { loaders }: Context) =>
    bind(loaders.facilitationByRegion, parseYear(year), FACILITATION_COLUMNS),
} satisfies FieldQuestions<Context>;
