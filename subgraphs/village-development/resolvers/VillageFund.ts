import type { Rupiah } from "../../../platform/rupiah.ts";
import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { percentOf } from "../../../platform/percent.ts";
import type { EarmarkKind, VillageFundResolvers } from "../types.generated.ts";

const isKnown = <Row extends { readonly amount: Rupiah | null }>(row: Row): row is Row & { readonly amount: Rupiah } =>
  row.amount !== null;

export const VillageFund: VillageFundResolvers = {
  ...sourcedResolvers,
  // In-year money lies outside the ceiling: without it most regencies would seem to have spent more than they had.
  absorption: ({ ceiling, additional, realised }) =>
    ceiling === null ? null : percentOf(realised, ceiling + (additional ?? 0)),
  stages: ({ stage1, stage2 }) => {
    const stages = [stage1, stage2].map((amount, index) => ({ stage: index + 1, amount })).filter(isKnown);
    return stages.length === 0 ? null : stages.map(({ stage, amount }) => ({ stage, transferred: amount }));
  },
  earmarks: ({ cashAid, foodSecurity, stunting }) => {
    const earmarks: { kind: EarmarkKind; amount: Rupiah | null }[] = [
      { kind: "CASH_AID", amount: cashAid },
      { kind: "FOOD_SECURITY", amount: foodSecurity },
      { kind: "STUNTING", amount: stunting },
    ];
    const known = earmarks.filter(isKnown);
    return known.length === 0 ? null : known;
  },
};
