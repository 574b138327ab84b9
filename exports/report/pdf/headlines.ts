import type { Content } from "pdfmake/interfaces.js";
import { dateName } from "../../../presentation/dates.ts";
import type { Language } from "../../../presentation/language.ts";
import { MISSING } from "../../../presentation/missing.ts";
import { exactFigure, shortFigure } from "../../../presentation/numbers.ts";
import { periodName } from "../../../presentation/periods.ts";
import { PROVENANCE_NAMES } from "../../../presentation/provenances.ts";
import type { Figure, Headline, MissingReason } from "../../../presentation/report-document.ts";
import { marksLegend } from "./marks.ts";
import { COLOURS } from "../../pdf/print-look.ts";
import { REPORT_WORDS } from "./words.ts";

const A_ROW = 3;

/** The figures that stand at the top, three beside each other, and what their marks mean. */
export const headlineCards = (headlines: readonly Headline[], language: Language): Content[] => {
  if (headlines.length === 0) return [];
  const cards = headlines.map((headline) => card(headline, language));
  const rows = Array.from({ length: Math.ceil(cards.length / A_ROW) }, (_, row) =>
    Array.from({ length: A_ROW }, (__, place): Content => cards[row * A_ROW + place] ?? ""),
  );
  const reasons = new Set(
    headlines.flatMap(({ figure }): MissingReason[] => (figure.missing === null ? [] : [figure.missing])),
  );
  return [
    {
      table: { widths: Array.from({ length: A_ROW }, () => "*"), body: rows, dontBreakRows: true },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: (place) => (place === 0 || place === A_ROW ? 0 : 6),
        vLineColor: () => COLOURS.ground,
        fillColor: (row, _, place) => (cards[row * A_ROW + place] === undefined ? null : COLOURS.sunken),
        paddingTop: () => 7,
        paddingBottom: () => 7,
        paddingLeft: () => 8,
        paddingRight: () => 8,
      },
      marginBottom: 4,
    },
    ...marksLegend(reasons, language),
  ];
};

const card = ({ label, figure, change }: Headline, language: Language): Content => ({
  stack: [
    { text: label[language], style: "small" },
    { text: figureText(figure, language), fontSize: 14, bold: true, marginTop: 2 },
    ...exactly(figure, language),
    ...(change === null ? [] : [{ text: changeText(change, figure, language), style: "small" }]),
    { text: originText(figure, language), style: "note", margin: [0, 2, 0, 0] },
  ],
});

const figureText = ({ value, unit, missing }: Figure, language: Language): string => {
  if (value !== null) return shortFigure(value, unit, language);
  const { mark, name } = MISSING[missing ?? "NOT_AVAILABLE"];
  return `${mark} ${name[language]}`;
};

/** To the last digit, where the figure above has fewer. */
const exactly = ({ value, unit }: Figure, language: Language): Content[] => {
  if (value === null) return [];
  const text = exactFigure(value, unit, language);
  return text === shortFigure(value, unit, language) ? [] : [{ text, style: "small" }];
};

const changeText = (
  { since, absolute, percent }: NonNullable<Headline["change"]>,
  { unit }: Figure,
  language: Language,
): string => {
  const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
  const parts = [
    percent === null ? undefined : signed(percent, exactFigure(percent, "PERCENT", language)),
    absolute === null || absolute === 0 ? undefined : signed(absolute, shortFigure(absolute, unit, language)),
  ].filter((part) => part !== undefined);
  if (absolute === 0)
    return `${REPORT_WORDS.noChange[language]} ${REPORT_WORDS.since[language]} ${periodName(since, language)}`;
  return `${parts.join(" / ")} ${REPORT_WORDS.since[language]} ${periodName(since, language)}`;
};

const originText = ({ period, asOf, provenance }: Figure, language: Language): string =>
  [
    periodName(period, language),
    ...(asOf === null ? [] : [`${REPORT_WORDS.asOf[language]} ${dateName(asOf, language)}`]),
    ...(provenance === null ? [] : [PROVENANCE_NAMES[provenance][language]]),
  ].join(" · ");
