import { sourcedResolvers } from "../../../platform/serve-subgraph/sourced.ts";
import { parseRupiah } from "../../../platform/rupiah.ts";
import { absenceOf } from "../absence.ts";
import type { CostShareResolvers } from "../types.generated.ts";

export const CostShare: CostShareResolvers = {
  ...sourcedResolvers,
  // What regions really budgeted is published nowhere.
  absence: () => absenceOf(null),
  appealAmount: ({ appealPercent, base }) =>
    appealPercent === null || base === null ? null : parseRupiah(Math.round((base * appealPercent) / 100)),
  realised: () => null,
};
