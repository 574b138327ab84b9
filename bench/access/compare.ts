import { isDeepStrictEqual } from "node:util";
import { askOnce, makeRequests, requestRate } from "../load.ts";
import type { Effort } from "../measure.ts";
import { SMALL } from "../queries.ts";
import type { ServerProcess } from "../server-process.ts";

/** One way to be answered the small query, each in a process of its own, so that all have had the same work before. */
export interface Way {
  readonly name: string;
  readonly gateway: ServerProcess;
  /** Who asks; without one, the open door does. */
  readonly token?: string;
}

/** What the rounds of one way gave. */
export interface WayFigures {
  readonly name: string;
  /** Requests a second, one figure for each round. */
  readonly rates: readonly number[];
  /** A request, in all processes that answer it, over all rounds. */
  readonly cpuMs: number;
}

/**
 * Asks the small query in all these ways by turns, in short rounds of which each second one goes backwards: whatever makes
 * the machine slower or faster meanwhile meets every way alike.
 *
 * @param behind processes that all ways share
 */
export const compareWays = async (
  ways: readonly Way[],
  behind: readonly ServerProcess[],
  { accessWarmUpRequests, accessRounds, accessSeconds }: Effort,
): Promise<WayFigures[]> => {
  let expected: unknown;
  for (const { name, gateway, token } of ways) {
    const answer = await askOnce(urlOf(gateway), SMALL, token);
    expected ??= answer;
    if (!isDeepStrictEqual(answer, expected)) throw new Error(`${name} answers something else`);
    await makeRequests(urlOf(gateway), SMALL, accessWarmUpRequests, token);
  }
  const measured = ways.map((way) => ({ ...way, rates: [] as number[], requests: 0, cpu: 0 }));
  for (let round = 0; round < accessRounds; round += 1) {
    for (const way of round % 2 === 0 ? measured : measured.toReversed()) {
      const cpu = (): number => [way.gateway, ...behind].reduce((sum, { cpuMs }) => sum + cpuMs(), 0);
      const before = cpu();
      const { rate, total } = await requestRate(urlOf(way.gateway), SMALL, accessSeconds, way.token);
      way.rates.push(rate);
      way.requests += total;
      way.cpu += cpu() - before;
    }
  }
  return measured.map(({ name, rates, requests, cpu }) => ({ name, rates, cpuMs: cpu / requests }));
};

const urlOf = ({ started }: ServerProcess): string => started.url ?? "";
