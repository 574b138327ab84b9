import type { ChartLook } from "../../presentation/charts/chart-look.ts";

/** Colours of print. They differ in lightness as well, for printers without colours. */
export const COLOURS = {
  ground: "#ffffff",
  sunken: "#f1efe9",
  text: "#1c2328",
  muted: "#55616a",
  line: "#d9d5cb",
  strong: "#0b5d57",
  warn: "#7d5200",
  warnGround: "#fdf3d8",
} as const;

export const FONT = "Roboto";

/** Points. */
export const MARGIN = 40;
/** Points between the margins of a page of A4. */
export const PORTRAIT_WIDTH = 595 - 2 * MARGIN;
export const LANDSCAPE_WIDTH = 842 - 2 * MARGIN;

/** How charts look in print, a pixel a point. */
export const PRINT_LOOK: ChartLook = {
  ground: COLOURS.ground,
  text: COLOURS.text,
  muted: COLOURS.muted,
  line: COLOURS.line,
  series: [COLOURS.strong, "#c98a1b", "#0a5ca8", "#8a8f94"],
  target: "#a3271d",
  font: FONT,
  fontSize: 8,
  width: PORTRAIT_WIDTH,
  isStill: true,
};
