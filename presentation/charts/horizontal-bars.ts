import type { BarSeriesOption, EChartsOption } from "echarts";
import type { Language } from "../language.ts";
import type { FigureUnit } from "../report-document.ts";
import type { ChartLook } from "./chart-look.ts";
import { frame, nameAxis, tooltip, valueAxis } from "./frame.ts";
import { missingLabel, missingPlaces } from "./missing-mark.ts";
import { seriesStyle } from "./series-style.ts";

/** A bar with its name on the left and what it says on the right. */
export interface LabelledBar {
  readonly name: string;
  readonly value: number | null;
  /** What stands at its end; a missing value has its mark instead. */
  readonly label: string;
}

interface HorizontalBars {
  readonly bars: readonly LabelledBar[];
  readonly unit: FigureUnit;
  readonly language: Language;
  readonly look: ChartLook;
  /** Lines of the longest label. @default 1 */
  readonly lines?: number;
  /** Whether labels stand at the edge of the chart, below each other, because something else stands beside the bars. */
  readonly areLabelsAside?: boolean;
}

const NAMES_SHARE = 0.34;
const LABELS_SHARE = 0.28;
/** A letter is about so wide, in ems. */
const LETTER_EM = 0.52;

/** Letters that fit in a line of a label. */
export const labelLetters = (look: ChartLook): number => Math.floor(labelRoom(look) / (LETTER_EM * look.fontSize));

const labelRoom = ({ width, fontSize }: ChartLook): number => Math.min(width * LABELS_SHARE, fontSize * 16);

/** The height of a row, pixels. */
export const rowHeight = ({ fontSize }: ChartLook, lines = 1): number => fontSize * (0.7 + 1.4 * lines);

/** Bars from left to right, the first on top, each with its figure: no scale has to be read. */
export const horizontalBars = ({ bars, unit, language, look, lines = 1, areLabelsAside = false }: HorizontalBars) => {
  const names = Math.min(look.width * NAMES_SHARE, look.fontSize * 16);
  const labels = labelRoom(look);
  const text = { fontFamily: look.font, fontSize: look.fontSize };
  const known: BarSeriesOption = {
    type: "bar",
    stack: "bars",
    barCategoryGap: lines > 1 ? "30%" : "25%",
    data: bars.map(({ value, label }) => ({
      value,
      label: { show: !areLabelsAside, position: "right", formatter: label, lineHeight: look.fontSize * 1.3 },
    })),
    itemStyle: seriesStyle(0, look).bar,
    label: { ...text, color: look.text },
  };
  const missing: BarSeriesOption = {
    type: "bar",
    stack: "bars",
    silent: true,
    data: [...missingPlaces(bars.map(({ value }) => value))],
    label: { show: !areLabelsAside, position: "right", formatter: missingLabel(language), ...text, color: look.muted },
  };
  const namesAxis = {
    ...nameAxis(
      bars.map(({ name }) => name),
      look,
      names - look.fontSize * 0.5,
      lines > 1 ? "break" : "truncate",
    ),
    inverse: true,
  };
  const labelsAxis = {
    ...nameAxis(
      bars.map(({ value, label }) => (value === null && label === "" ? missingLabel(language) : label)),
      look,
      labels,
      "break",
    ),
    show: areLabelsAside,
    inverse: true,
    axisLine: { show: false },
  };
  return {
    ...frame(look),
    ...tooltip(look, (_, place) => {
      const bar = bars[place];
      return bar === undefined ? undefined : `${bar.name}\n${bar.value === null ? missingLabel(language) : bar.label}`;
    }),
    grid: { left: names + look.fontSize * 0.5, right: labels, top: 0, bottom: 0 },
    xAxis: { ...valueAxis(unit, language, look), show: false },
    yAxis: [namesAxis, labelsAxis],
    series: [known, missing],
  } satisfies EChartsOption;
};
