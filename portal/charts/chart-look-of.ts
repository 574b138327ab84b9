import type { ChartLook } from "../../presentation/charts/chart-look.ts";

/** Of A4 within its margins, pixels. */
const PAPER_WIDTH = 680;

const OTHER_SERIES = ["--series-2", "--series-3", "--series-4", "--series-5"] as const;

/** The colour of a token in the scheme of the reader, which only an element that wears it can tell. */
const colourOf = (element: HTMLElement, token: string): string => {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** What must hold for a chart to be drawn anew when it changes: what the reader sees on, and how. */
export const CHART_MEDIA = {
  print: "print",
  isDark: "(prefers-color-scheme: dark)",
  isCalm: "(prefers-reduced-motion: reduce)",
} as const;

/** How a chart looks in its place, in the colours and the type of the page there. */
export const chartLookOf = (element: HTMLElement): ChartLook => {
  const { fontFamily, fontSize } = getComputedStyle(element);
  const colour = (token: string): string => colourOf(element, token);
  const isPrinted = matchMedia(CHART_MEDIA.print).matches;
  const width = Math.floor(element.clientWidth);
  return {
    ground: colour("--surface"),
    text: colour("--text"),
    muted: colour("--muted"),
    line: colour("--line"),
    series: [colour("--series-1"), ...OTHER_SERIES.map(colour)],
    target: colour("--target"),
    font: fontFamily,
    fontSize: Number.parseFloat(fontSize),
    width: isPrinted ? Math.min(width, PAPER_WIDTH) : width,
    isStill: isPrinted || matchMedia(CHART_MEDIA.isCalm).matches,
  };
};
