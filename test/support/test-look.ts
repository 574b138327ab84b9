import type { ChartLook } from "../../presentation/charts/chart-look.ts";

/** How charts look in tests: black on white, with nothing that moves. */
export const testLook = (parts: Partial<ChartLook> = {}): ChartLook => ({
  ground: "#ffffff",
  text: "#000000",
  muted: "#555555",
  line: "#dddddd",
  series: ["#0b5d57", "#7d5200"],
  target: "#a3271d",
  font: "Roboto",
  fontSize: 10,
  width: 500,
  isStill: true,
  ...parts,
});
