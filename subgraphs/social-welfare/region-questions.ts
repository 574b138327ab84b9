import { type Period, parseYear } from "../../platform/period.ts";
import { bind, type FieldQuestions } from "../../platform/serve-subgraph/fetch-ahead.ts";
import type { Context } from "./context.ts";
import { WELFARE_COLUMNS } from "./field-columns.ts";

interface OfYear {
  readonly year: number;
}

/** The summaries of a region, each with the question that answers it. */
export const regionQuestions = {
  welfare: ({ period }: { readonly period: Period }, { loaders }: Context) =>
    bind(loaders.familiesByRegion, period, WELFARE_COLUMNS),
  graduation: ({ year }: OfYear, { loaders }: Context) => bind(loaders.graduationByRegion, parseYear(year)),
  complaints: ({ year }: OfYear, { loaders }: Context) => bind(loaders.complaintsByRegion, parseYear(year)),
  coordination: ({ year }: OfYear, { loaders }: Context) => bind(loaders.coordinationByRegion, parseYear(year)),
} satisfies FieldQuestions<Context>;
