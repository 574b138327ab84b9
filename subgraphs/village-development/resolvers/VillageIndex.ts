import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import type { VillageIndexRow } from "../rows.ts";
import type { VillageIndexResolvers, VillageStatus } from "../types.generated.ts";

/** The columns that count villages by status, from the best status to the worst. */
const STATUS_COLUMNS = [
  ["INDEPENDENT", "independent"],
  ["ADVANCED", "advanced"],
  ["DEVELOPING", "developing"],
  ["LAGGING", "lagging"],
  ["SEVERELY_LAGGING", "severelyLagging"],
] as const satisfies readonly (readonly [VillageStatus, keyof VillageIndexRow])[];

/** A score above the limit has the status; Permendesa 2/2016. */
const IDM_LIMITS = [
  ["INDEPENDENT", 0.8155],
  ["ADVANCED", 0.7072],
  ["DEVELOPING", 0.5989],
  ["LAGGING", 0.4907],
] as const satisfies readonly (readonly [VillageStatus, number])[];

const statusOfIdm = (score: number): VillageStatus =>
  IDM_LIMITS.find(([, limit]) => score > limit)?.[0] ?? "SEVERELY_LAGGING";

/** Mean over the villages, from a sum in ten-thousandths. */
const mean = (sumE4: number | null, villages: number | null): number | null =>
  sumE4 === null || !villages ? null : Math.round(sumE4 / villages) / 1e4;

export const VillageIndex: VillageIndexResolvers = {
  ...sourcedResolvers,
  score: ({ scoreE4, villages }) => mean(scoreE4, villages),
  dimensions: ({ socialE4, economicE4, environmentalE4, villages }) => {
    const [social, economic, environmental] = [socialE4, economicE4, environmentalE4].map((sum) => mean(sum, villages));
    if (social == null || economic == null || environmental == null) return null;
    return { social, economic, environmental };
  },
  status: (row) => {
    if (row.villages === 1) return STATUS_COLUMNS.find(([, column]) => row[column] === 1)?.[0] ?? null;
    const score = mean(row.scoreE4, row.villages);
    return row.kind === "IDM" && score !== null ? statusOfIdm(score) : null;
  },
  byStatus: (row) =>
    row.sourceId === null ? null : STATUS_COLUMNS.map(([status, column]) => ({ status, villages: row[column] ?? 0 })),
};
