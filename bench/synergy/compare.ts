import { askOnce, medianOf, timeOnce } from "../load.ts";
import type { Effort } from "../measure.ts";
import { QUESTIONS } from "./questions.ts";
import { isSame } from "./same.ts";

/** A server that answers the questions. */
export interface Answerer {
  readonly name: string;
  readonly url: string;
}

/** What one question took each of them, in their order. */
export interface QuestionRow {
  readonly told: string;
  /** Medians, milliseconds. */
  readonly ms: readonly number[];
}

/**
 * Asks each question of all of them by turns, of which each second one goes backwards: whatever makes the machine slower or faster
 * meanwhile meets all alike.
 *
 * @throws Error when one answers something else than the first
 */
export const compareAnswers = async (
  answerers: readonly Answerer[],
  { synergyRounds }: Effort,
): Promise<readonly QuestionRow[]> => {
  const measured: QuestionRow[] = [];
  for (const { told, query } of QUESTIONS) {
    let expected: unknown;
    for (const { name, url } of answerers) {
      const answer = await askOnce(url, query);
      expected ??= answer;
      if (!isSame(answer, expected)) throw new Error(`${told}: ${name} answers something else`);
      for (let round = 0; round < synergyRounds / 3; round += 1) await timeOnce(url, query);
    }
    const timed = answerers.map(({ url }) => ({ url, times: [] as number[] }));
    for (let round = 0; round < synergyRounds; round += 1)
      for (const { url, times } of round % 2 === 0 ? timed : timed.toReversed()) times.push(await timeOnce(url, query));
    measured.push({ told, ms: timed.map(({ times }) => medianOf(times)) });
  }
  return measured;
};
