import type { EChartsOption, ScatterSeriesOption } from "echarts";
import type { Language } from "../language.ts";
import { shortFigure } from "../numbers.ts";
import type { TileMapChart } from "../report-document.ts";
import { TILE_COLUMNS, TILE_ROWS, TILES } from "../tile-map.ts";
import { type ChartLook, isNarrow } from "./chart-look.ts";
import { classesOf, type FigureClass } from "./classes.ts";
import { mixColours, readableOn } from "./colours.ts";
import { frame, tooltip } from "./frame.ts";
import { MISSING_MARK, missingLabel } from "./missing-mark.ts";

const CLASSES = 5;
/** A tile is at most this wide, in ems; beyond, the map only grows. */
const WIDEST_EM = 6;
/** From this width on, in ems, a tile has its figure in it. */
const FIGURE_EM = 4.2;
/** The lightest class still differs from the ground. */
const LIGHTEST = 0.12;
const LEGEND_LINE_EM = 1.7;
const LEGEND_ENTRY_EM = 19;

const tileSize = ({ width, fontSize }: ChartLook): number =>
  Math.floor(Math.min(width / TILE_COLUMNS, WIDEST_EM * fontSize));

const knownOf = ({ tiles }: TileMapChart): readonly number[] =>
  tiles.flatMap(({ value }) => (value === null ? [] : [value]));

const legendLines = (chart: TileMapChart, look: ChartLook): number => {
  const entries = classesOf(knownOf(chart), CLASSES).length + 1;
  return Math.ceil(entries / Math.max(1, Math.floor(look.width / (LEGEND_ENTRY_EM * look.fontSize))));
};

/** Height of the chart, pixels. */
export const tileMapHeight = (chart: TileMapChart, look: ChartLook): number =>
  tileSize(look) * TILE_ROWS + (legendLines(chart, look) * LEGEND_LINE_EM + 1) * look.fontSize;

interface PlacedTile {
  readonly value: readonly [column: number, row: number];
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly figure: number | null;
}

/** Provinces as tiles near where they lie, darker the greater the figure. Classes are named below, missing figures have their mark. */
export const tileMapOption = (chart: TileMapChart, language: Language, look: ChartLook): EChartsOption => {
  const { unit } = chart;
  const size = tileSize(look);
  const classes = classesOf(knownOf(chart), CLASSES);
  const placed = placedTiles(chart);
  const text = { fontFamily: look.font, fontSize: Math.min(look.fontSize, size * 0.36) };
  const hasRoom = size >= FIGURE_EM * look.fontSize;
  const labelOf = (short: string, said: string): string =>
    hasRoom ? `${short}\n${said.replace(/ (?=\p{L}+$)/u, "\n")}` : short;
  const common = { type: "scatter", symbol: "rect", symbolSize: size - 2 } as const;
  const shared = { ...text, position: "inside" as const, lineHeight: text.fontSize * 1.15 };

  const known = classes.map((figures, place): ScatterSeriesOption => {
    const color = classColour(place, classes.length, look);
    return {
      ...common,
      name: rangeOf(figures, (value) => shortFigure(value, unit, language)),
      itemStyle: { color, borderColor: look.line, borderWidth: 1, opacity: 1 },
      data: placed
        .filter(({ figure }) => figure !== null && figure >= figures.from && figure <= figures.to)
        .map(({ short, figure, ...tile }) => ({
          ...copied(tile),
          figure,
          label: {
            ...shared,
            show: true,
            color: readableOn(color, look.text, look.ground),
            formatter: labelOf(short, figure === null ? "" : shortFigure(figure, unit, language)),
          },
        })),
    };
  });
  const missing: ScatterSeriesOption = {
    ...common,
    name: missingLabel(language),
    itemStyle: { color: look.ground, borderColor: look.muted, borderWidth: 1, borderType: "dashed", opacity: 1 },
    data: placed
      .filter(({ figure }) => figure === null)
      .map(({ short, figure, ...tile }) => ({
        ...copied(tile),
        figure,
        label: { ...shared, show: true, color: look.muted, formatter: labelOf(short, MISSING_MARK) },
      })),
  };
  const series = [...known, missing];
  const rest = look.width - size * TILE_COLUMNS;
  return {
    ...frame(look),
    ...tooltip(look, (index, place) => {
      const tile = series[index]?.data?.[place] as Pick<PlacedTile, "name" | "figure"> | undefined;
      if (tile === undefined) return undefined;
      return `${tile.name}\n${tile.figure === null ? missingLabel(language) : shortFigure(tile.figure, unit, language)}`;
    }),
    legend: {
      left: 0,
      bottom: 0,
      orient: isNarrow(look) ? "vertical" : "horizontal",
      selectedMode: false,
      itemWidth: look.fontSize,
      itemHeight: look.fontSize,
      itemGap: look.fontSize * 0.7,
      textStyle: { color: look.text, fontFamily: look.font, fontSize: look.fontSize },
    },
    grid: { left: rest / 2, top: 0, width: size * TILE_COLUMNS, height: size * TILE_ROWS },
    xAxis: { type: "value", show: false, min: 0, max: TILE_COLUMNS },
    yAxis: { type: "value", show: false, min: 0, max: TILE_ROWS, inverse: true },
    series,
  };
};

const placedTiles = ({ tiles }: TileMapChart): readonly PlacedTile[] => {
  const byCode = new Map(tiles.map((tile) => [tile.region.code, tile]));
  return TILES.flatMap(({ code, short, column, row }) => {
    const tile = byCode.get(code);
    if (tile === undefined) return [];
    return [{ value: [column + 0.5, row + 0.5] as const, code, name: tile.region.name, short, figure: tile.value }];
  });
};

const copied = <Item extends { readonly value: readonly [number, number] }>(tile: Item) => ({
  ...tile,
  value: [...tile.value],
});

const classColour = (place: number, count: number, look: ChartLook): string => {
  const share = count === 1 ? 1 : LIGHTEST + ((1 - LIGHTEST) * place) / (count - 1);
  return mixColours(look.ground, look.series[0], share);
};

const rangeOf = ({ from, to }: FigureClass, say: (value: number) => string): string =>
  say(from) === say(to) ? say(from) : `${say(from)} – ${say(to)}`;
