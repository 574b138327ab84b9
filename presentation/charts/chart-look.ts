/**
 * How charts look where they are shown. Colours are `#rrggbb` or `rgb(r, g, b)`: the page takes them from its tokens, in the
 * scheme of the reader, and the file from those of print.
 */
export interface ChartLook {
  /** What lies behind the chart. */
  readonly ground: string;
  readonly text: string;
  /** Of axes, explanations and what is missing. */
  readonly muted: string;
  /** Of grid lines. */
  readonly line: string;
  /** Of series, the first for the one that matters most. Series also differ in pattern, symbol and dashes. */
  readonly series: readonly [string, ...string[]];
  /** Of targets. */
  readonly target: string;
  /** Names of fonts as CSS has them. */
  readonly font: string;
  /** Pixels. */
  readonly fontSize: number;
  /** Pixels that the chart may take. */
  readonly width: number;
  /** Nothing moves and nothing answers the pointer: on paper, and for readers who want less motion. */
  readonly isStill: boolean;
}

/** Below this width, in ems, labels are kept short. */
const NARROW_EM = 40;

export const isNarrow = ({ width, fontSize }: ChartLook): boolean => width < NARROW_EM * fontSize;
