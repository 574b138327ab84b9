import type { VillageStatus } from "./types.generated.ts";

/** Scores are stored as whole ten-thousandths. */
export const SCORE_UNIT = 1e4;

/** A score above the limit has the status, the first that fits; Permendesa 2/2016. */
export const IDM_LIMITS = [
  ["INDEPENDENT", 0.8155],
  ["ADVANCED", 0.7072],
  ["DEVELOPING", 0.5989],
  ["LAGGING", 0.4907],
] as const satisfies readonly (readonly [VillageStatus, number])[];

/** The status of a score above none of the limits. */
export const LOWEST_STATUS = "SEVERELY_LAGGING" satisfies VillageStatus;

/** The status that a score of the IDM (0 to 1) stands for. */
export const statusOfIdm = (score: number): VillageStatus =>
  IDM_LIMITS.find(([, limit]) => score > limit)?.[0] ?? LOWEST_STATUS;
