import type { Published } from "../read-published.ts";
import type { SeedTable } from "./seed-table.ts";

/** Totals of a span of time as a publication states them, beside the sum of the payments. */
export const statedTotalTable = (published: Published): SeedTable => ({
  table: "stated_total",
  columns: ["region_code", "programme", "period", "families", "amount", "source_id"],
  rows: () =>
    published.figures.disbursement
      .filter(({ anchors }) => anchors.startsWith("statedAmount@"))
      .map(({ regionCode, period, value, sourceId }) => [regionCode, "PKH", period, null, value, sourceId]),
});
