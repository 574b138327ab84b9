import { unpackFigures } from "../../../platform/database/packed-figures.ts";
import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOfDesaFigures } from "../absence.ts";
import { statusOfIdm } from "../idm-classes.ts";
import type { VillageIndexResolvers, VillageStatus } from "../types.generated.ts";

/** The statuses in the order in which their counts are packed, and their places counted. */
const STATUSES = [
  "INDEPENDENT",
  "ADVANCED",
  "DEVELOPING",
  "LAGGING",
  "SEVERELY_LAGGING",
] as const satisfies readonly VillageStatus[];

/** The mean over the villages, 0 to 1, of a sum in ten-thousandths. */
const meanOf = (sumE4: number | null, villages: number | null): number | null =>
  sumE4 === null || !villages ? null : Math.round(sumE4 / villages) / 1e4;

export const VillageIndex: VillageIndexResolvers = {
  ...sourcedResolvers,
  absence: absenceOfDesaFigures,
  score: ({ scoreSum, villages }) => meanOf(scoreSum, villages),
  dimensions: ({ dimensionSums, villages }) => {
    const sums = unpackFigures(dimensionSums, 3);
    const [social, economic, environmental] = sums.map((sumE4) => meanOf(sumE4, villages));
    return social == null || economic == null || environmental == null ? null : { social, economic, environmental };
  },
  status: ({ kind, onlyStatus, scoreSum, villages }) => {
    if (villages === 1) return onlyStatus === null ? null : (STATUSES[onlyStatus] ?? null);
    const score = meanOf(scoreSum, villages);
    return kind === "IDM" && score !== null ? statusOfIdm(score) : null;
  },
  byStatus: ({ statusCounts }) => {
    if (statusCounts === null) return null;
    const counts = unpackFigures(statusCounts, STATUSES.length);
    return STATUSES.map((status, place) => ({ status, villages: counts[place] ?? 0 }));
  },
};
