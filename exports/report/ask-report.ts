import { AppError } from "../../platform/errors.ts";
import type { AnswerSource, AskGraph } from "../../platform/exports/exporter.ts";
import { type Period, parsePeriod, yearOf } from "../../platform/period.ts";
import { levelOf, type RegionCode } from "../../platform/region-code.ts";
import type { Attention, OwnRegion, RegionFigures, RegionName } from "./answer.ts";
import type { RegionAt } from "./figure.ts";
import type { Against } from "./parameters.ts";
import { ATTENTION_QUERY, YEARS, reportQuery } from "./query.ts";
import { yearsBefore } from "./times.ts";

/** All that a report is made of. */
export interface ReportAnswer {
  readonly own: OwnRegion;
  readonly now: RegionAt;
  /** The same region, the same kind of period, a year earlier. */
  readonly before: RegionAt;
  /** The same region in the year of the report and those before, the latest first. */
  readonly years: readonly RegionAt[];
  readonly against: RegionAt | null;
  /** Null of a village. */
  readonly attention: Attention | null;
  /** Publications that the figures of `attention` come from. */
  readonly attentionSources: readonly AnswerSource[];
}

type Answered = RegionName & RegionFigures;

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The questions that a report is made of. */
interface ReportQuestions {
  readonly figures: Question;
  /** Null of a village. */
  readonly attention: Question | null;
}

/** The years that a report shows beside each other, with the names that its question has for them. */
const yearsOf = (period: Period) =>
  YEARS.map((names, place) => ({ ...names, at: yearsBefore(parsePeriod(String(yearOf(period))), place) }));

/** What the graph is asked for a report. */
export const reportQuestions = (code: RegionCode, period: Period, against: Against | null): ReportQuestions => {
  const before = yearsBefore(period, 1);
  const isVillage = levelOf(code) === "VILLAGE";
  const years = yearsOf(period).flatMap(({ period: name, year, at }): [string, unknown][] => [
    [name, at],
    [year, yearOf(at)],
  ]);
  const variables = {
    code,
    period,
    year: yearOf(period),
    isVillage,
    before,
    yearBefore: yearOf(before),
    ...Object.fromEntries(years),
    ...(against === null
      ? {}
      : { againstCode: against.code, againstPeriod: against.period, againstYear: yearOf(against.period) }),
  };
  return {
    figures: { query: reportQuery(against !== null), variables },
    attention: isVillage ? null : { query: ATTENTION_QUERY, variables: { code, period } },
  };
};

/**
 * Asks for all figures of a report: one question for summaries, and one across sources.
 *
 * @throws AppError REGION_UNKNOWN, and what `ask` throws: a report has all of it or is none
 */
export const askReport = async (
  ask: AskGraph,
  code: RegionCode,
  period: Period,
  against: Against | null,
): Promise<ReportAnswer> => {
  const questions = reportQuestions(code, period, against);
  const [{ data }, attention] = await Promise.all([
    ask(questions.figures.query, questions.figures.variables),
    questions.attention === null ? null : ask(questions.attention.query, questions.attention.variables),
  ]);
  const years = yearsOf(period);
  // As the query asks for.
  const answer = data as Readonly<Record<string, Answered | null>> & { readonly own: OwnRegion | null };
  const { own } = answer;
  if (own === null) throw new AppError("REGION_UNKNOWN", { value: code });
  const at = (alias: string, when: Period, whose: RegionCode = code): RegionAt => {
    const region = answer[alias] ?? null;
    if (region === null) throw new AppError("REGION_UNKNOWN", { value: whose });
    return { region, period: when, year: String(yearOf(when)) };
  };
  return {
    own,
    now: { region: own, period, year: String(yearOf(period)) },
    before: at("before", yearsBefore(period, 1)),
    years: years.map((each) => at(each.alias, each.at)),
    against: against === null ? null : at("against", against.period, against.code),
    attention: attention === null ? null : (attention.data as unknown as Attention), // as the query asks for
    attentionSources: attention?.sources ?? [],
  };
};
