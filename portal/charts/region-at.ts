import type { RegionLink, ReportChart } from "../../presentation/report-document.ts";

/** The region of a bar or tile; null where the chart is not about regions. */
export const regionAt = (chart: ReportChart, index: number, item: unknown): RegionLink | null => {
  if (chart.kind === "RANKED_BARS") return chart.bars[index]?.region ?? null;
  if (chart.kind !== "TILE_MAP") return null;
  // Tiles are drawn in classes, so their place says nothing; each carries its code.
  const { code } = (item ?? {}) as { readonly code?: unknown };
  return chart.tiles.find(({ region }) => region.code === code)?.region ?? null;
};
