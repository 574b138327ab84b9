import type { Period } from "../../platform/period.ts";
import { bind, type FieldQuestions } from "../../platform/serve-subgraph/fetch-ahead.ts";
import type { Context } from "./context.ts";
import { measureQuestion } from "./questions/measure-values.ts";

interface OfPeriod {
  readonly id: string;
  readonly period: Period;
}

/** The figures of a region, each with the question that answers it. */
export const regionQuestions = {
  measure: ({ id, period }: OfPeriod, { loaders }: Context) =>
    bind(loaders.measureByRegion, measureQuestion(id, period)),
} satisfies FieldQuestions<Context>;
