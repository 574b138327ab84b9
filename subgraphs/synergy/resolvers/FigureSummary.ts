import { MEDIAN, partKey, type SummaryAnswer } from "../questions/summaries.ts";
import type { SummaryPart } from "../sql/summary-sql.ts";
import type { FigureSummaryResolvers } from "../types.generated.ts";

type OneValue = Exclude<SummaryPart, { readonly part: "quantiles" }>["part"];

const one =
  (part: OneValue) =>
  ({ parts }: SummaryAnswer): number | null =>
    (parts.get(part) ?? null) as number | null; // only quantiles are several

const counted =
  (part: OneValue) =>
  (summary: SummaryAnswer): number =>
    one(part)(summary) ?? 0;

const quantilesOf = ({ parts }: SummaryAnswer, at: readonly number[]): readonly number[] | null =>
  (parts.get(partKey({ part: "quantiles", at })) ?? null) as readonly number[] | null; // they are nothing else

export const FigureSummary: FigureSummaryResolvers = {
  count: counted("count"),
  nulls: counted("nulls"),
  sum: one("sum"),
  overall: one("overall"),
  mean: one("mean"),
  median: (summary) => quantilesOf(summary, MEDIAN)?.[0] ?? null,
  deviation: one("deviation"),
  min: one("min"),
  max: one("max"),
  quantiles: (summary, { at }) => quantilesOf(summary, at),
};
