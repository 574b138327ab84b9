import { medianTime, requestRate } from "./load.ts";
import { SMALL, VILLAGES } from "./queries.ts";
import type { ServerProcess } from "./server-process.ts";

/** How long each part of a measurement takes. */
export interface Effort {
  readonly warmUpRounds: number;
  readonly villageRounds: number;
  readonly warmUpSeconds: number;
  readonly smallSeconds: number;
}

export const FULL_EFFORT: Effort = { warmUpRounds: 6, villageRounds: 15, warmUpSeconds: 3, smallSeconds: 6 };

/** What one way to answer costs; the lists have one figure for each process, in the order given. */
export interface Figures {
  /** Median of the requests, one at a time. */
  readonly villagesMs: number;
  /** A request. */
  readonly villagesCpuMs: readonly number[];
  /** Requests a second. */
  readonly smallRate: number;
  /** A request. */
  readonly smallCpuMs: readonly number[];
}

/** Measures both queries at `url`, each after a warm-up, and what they cost the processes that answer them. */
export const measure = async (
  url: string,
  processes: readonly ServerProcess[],
  effort: Effort = FULL_EFFORT,
): Promise<Figures> => {
  const cpu = (): number[] => processes.map(({ cpuMs }) => cpuMs());
  const since = (before: readonly number[], requests: number): number[] =>
    cpu().map((now, index) => (now - (before[index] ?? 0)) / requests);

  await medianTime(url, VILLAGES, effort.warmUpRounds);
  const beforeVillages = cpu();
  const villagesMs = await medianTime(url, VILLAGES, effort.villageRounds);
  const villagesCpuMs = since(beforeVillages, effort.villageRounds);
  await requestRate(url, SMALL, effort.warmUpSeconds);
  const beforeSmall = cpu();
  const { rate, total } = await requestRate(url, SMALL, effort.smallSeconds);
  return { villagesMs, villagesCpuMs, smallRate: rate, smallCpuMs: since(beforeSmall, total) };
};
