import { medianTime, requestRate } from "./load.ts";
import { SMALL, VILLAGES } from "./queries.ts";
import type { ServerProcess } from "./server-process.ts";

/** How long each part of a measurement takes. */
export interface Effort {
  readonly warmUpRounds: number;
  readonly villageRounds: number;
  readonly warmUpSeconds: number;
  readonly smallSeconds: number;
  /** By number, not by time: a way that were slower at first would stay less warm. */
  readonly accessWarmUpRequests: number;
  /** Of the comparison with and without the access layer; even, since each second one goes backwards. */
  readonly accessRounds: number;
  /** Of each way in each of these rounds. */
  readonly accessSeconds: number;
  /** Of the file of families that is imported. */
  readonly importRows: number;
  /** Of each question across sources, after a third as many to warm up; even, since each second one goes backwards. */
  readonly synergyRounds: number;
  /** Of a file of payments, each of which adds to the audit. */
  readonly paymentRounds: number;
}

const FULL: Effort = {
  warmUpRounds: 6,
  villageRounds: 15,
  warmUpSeconds: 3,
  smallSeconds: 6,
  accessWarmUpRequests: 10_000,
  accessRounds: 8,
  accessSeconds: 4,
  importRows: 400_000,
  synergyRounds: 18,
  paymentRounds: 3,
};

const QUICK: Effort = {
  warmUpRounds: 1,
  villageRounds: 3,
  warmUpSeconds: 1,
  smallSeconds: 1,
  accessWarmUpRequests: 500,
  accessRounds: 2,
  accessSeconds: 1,
  importRows: 2_000,
  synergyRounds: 2,
  paymentRounds: 1,
};

/** The effort that the command line asks for. With `--quick` it only shows that everything works: its figures say little. */
export const chosenEffort = (): Effort => (process.argv.includes("--quick") ? QUICK : FULL);

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
export const measure = async (url: string, processes: readonly ServerProcess[], effort: Effort): Promise<Figures> => {
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
