import { parseYear } from "../../platform/period.ts";
import { bind, type FieldQuestions } from "../../platform/serve-subgraph/fetch-ahead.ts";
import type { Context } from "./context.ts";

interface OfYear {
  readonly year: number;
}

/** The summaries of a region, each with the question that answers it. */
export const regionQuestions = {
  villageFund: ({ year }: OfYear, { loaders }: Context) => bind(loaders.villageFundByRegion, parseYear(year)),
  villageIndex: ({ year }: OfYear, { loaders }: Context) => bind(loaders.villageIndexByRegion, parseYear(year)),
  villageEnterpriseSummary: ({ year }: OfYear, { loaders }: Context) =>
    bind(loaders.enterpriseSummaryByRegion, parseYear(year)),
  facilitation: ({ year }: OfYear, { loaders }: Context) => bind(loaders.facilitationByRegion, parseYear(year)),
} satisfies FieldQuestions<Context>;
