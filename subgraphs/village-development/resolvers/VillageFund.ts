import { unpackFigures } from "../../../platform/database/packed-figures.ts";
import { percentOf } from "../../../platform/percent.ts";
import { parseRupiah } from "../../../platform/rupiah.ts";
import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { absenceOfDesaFigures } from "../absence.ts";
import type { EarmarkKind, VillageFundResolvers } from "../types.generated.ts";

/** The purposes in the order in which their amounts are packed. */
const EARMARKS = ["CASH_AID", "FOOD_SECURITY", "STUNTING"] as const satisfies readonly EarmarkKind[];

/** The amounts that are known, each with its place; null when none is. */
const knownAmounts = (packed: string | null, count: number) => {
  const known = unpackFigures(packed, count).flatMap((figure, place) =>
    figure === null ? [] : [{ place, amount: parseRupiah(figure) }],
  );
  return known.length === 0 ? null : known;
};

export const VillageFund: VillageFundResolvers = {
  ...sourcedResolvers,
  absence: absenceOfDesaFigures,
  // In-year money lies outside the ceiling: without it most regencies would seem to have spent more than they had.
  absorption: ({ ceiling, additional, realised }) =>
    ceiling === null ? null : percentOf(realised, ceiling + (additional ?? 0)),
  stages: ({ stageAmounts }) =>
    knownAmounts(stageAmounts, 2)?.map(({ place, amount }) => ({ stage: place + 1, transferred: amount })) ?? null,
  earmarks: ({ earmarkAmounts }) =>
    knownAmounts(earmarkAmounts, EARMARKS.length)?.flatMap(({ place, amount }) => {
      const kind = EARMARKS[place];
      return kind === undefined ? [] : [{ kind, amount }];
    }) ?? null,
};
