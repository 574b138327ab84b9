import { absenceOf } from "../questions/rows.ts";
import { toUnit } from "../questions/summaries.ts";
import type { MeasureValueResolvers } from "../types.generated.ts";

export const MeasureValue: MeasureValueResolvers = {
  measure: ({ term }) => term.measure,
  period: ({ term }) => term.period,
  value: ({ value, term }) => (value === null ? null : toUnit(value, term.measure.decimals)),
  absence: ({ code, value, term, isHidden }) => (value === null ? absenceOf(term, code, isHidden) : null),
  source: ({ asked }) => asked,
};
