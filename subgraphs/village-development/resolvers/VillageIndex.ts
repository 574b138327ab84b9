import { unpackFigures } from "../../../platform/database/packed-figures.ts";
import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOfDesaFigures } from "../absence.ts";
import type { VillageIndexRow } from "../rows.ts";
import type { VillageIndexResolvers, VillageStatus } from "../types.generated.ts";

/** The statuses in the order in which their counts are packed. */
const STATUSES = [
  "INDEPENDENT",
  "ADVANCED",
  "DEVELOPING",
  "LAGGING",
  "SEVERELY_LAGGING",
] as const satisfies readonly VillageStatus[];

/** A score above the limit has the status, the first that fits; Permendesa 2/2016. */
const IDM_LIMITS = [
  ["INDEPENDENT", 0.8155],
  ["ADVANCED", 0.7072],
  ["DEVELOPING", 0.5989],
  ["LAGGING", 0.4907],
] as const satisfies readonly (readonly [VillageStatus, number])[];

const statusOfIdm = (score: number): VillageStatus =>
  IDM_LIMITS.find(([, limit]) => score > limit)?.[0] ?? "SEVERELY_LAGGING";

/** Means over the villages, 0 to 1: score, social, economic, environmental. */
const meansOf = ({ scoreSums, villages }: VillageIndexRow): (number | null)[] =>
  unpackFigures(scoreSums, 4).map((sumE4) => (sumE4 === null || !villages ? null : Math.round(sumE4 / villages) / 1e4));

const countsOf = ({ statusCounts }: VillageIndexRow): (number | null)[] => unpackFigures(statusCounts, STATUSES.length);

export const VillageIndex: VillageIndexResolvers = {
  ...sourcedResolvers,
  absence: absenceOfDesaFigures,
  score: (row) => meansOf(row)[0] ?? null,
  dimensions: (row) => {
    const [, social, economic, environmental] = meansOf(row);
    return social == null || economic == null || environmental == null ? null : { social, economic, environmental };
  },
  status: (row) => {
    if (row.villages === 1) return STATUSES[countsOf(row).indexOf(1)] ?? null;
    const [score] = meansOf(row);
    return row.kind === "IDM" && score != null ? statusOfIdm(score) : null;
  },
  byStatus: (row) => {
    if (row.statusCounts === null) return null;
    const counts = countsOf(row);
    return STATUSES.map((status, place) => ({ status, villages: counts[place] ?? 0 }));
  },
};
