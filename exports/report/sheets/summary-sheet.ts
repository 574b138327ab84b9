import type { StreamedCell, StreamedColumn, StreamedSheet } from "../../../platform/xlsx/sheet-xml.ts";
import type { Language } from "../../../presentation/language.ts";
import { MISSING } from "../../../presentation/missing.ts";
import { PROVENANCE_NAMES } from "../../../presentation/provenances.ts";
import type { FigureUnit, Headline, ReportDocument } from "../../../presentation/report-document.ts";
import { UNIT_NAMES } from "../../../presentation/units.ts";
import { WORDS } from "../words.ts";
import { formatOf } from "./unit-format.ts";

const isWhole = (unit: FigureUnit): boolean => formatOf(unit) === "WHOLE";

/** A value in the column for its kind of numbers, and nothing in the other. */
const inItsColumn = (value: number | null, unit: FigureUnit): readonly StreamedCell[] =>
  isWhole(unit) ? [value, null] : [null, value];

const rowOf = ({ label, definition, figure, change }: Headline, language: Language): readonly StreamedCell[] => {
  const { value, unit, missing, period, provenance, asOf, sources } = figure;
  return [
    label[language],
    ...inItsColumn(value, unit),
    UNIT_NAMES[unit][language],
    missing === null ? null : MISSING[missing].name[language],
    period,
    ...inItsColumn(change?.absolute ?? null, unit),
    change?.percent ?? null,
    change?.since ?? null,
    provenance === null ? null : PROVENANCE_NAMES[provenance][language],
    asOf,
    sources.join(" "),
    definition[language],
  ];
};

/** The figures at the top of the report. */
export const summarySheet = ({ headlines }: ReportDocument, language: Language): StreamedSheet => {
  const text = (word: keyof typeof WORDS, width: number): StreamedColumn => ({
    heading: WORDS[word][language],
    format: "TEXT",
    width,
  });
  const number = (heading: string, format: StreamedColumn["format"]): StreamedColumn => ({
    heading,
    format,
    width: 22,
  });
  const change = WORDS.change[language];
  return {
    name: WORDS.summary[language],
    columns: [
      text("figure", 34),
      number(WORDS.value[language], "WHOLE"),
      number(WORDS.decimalValue[language], "FOUR_DECIMALS"),
      text("unit", 20),
      text("missing", 20),
      text("period", 12),
      number(change, "WHOLE"),
      number(`${change}: ${WORDS.decimalValue[language].toLowerCase()}`, "FOUR_DECIMALS"),
      number(WORDS.changePercent[language], "TWO_DECIMALS"),
      text("since", 12),
      text("provenance", 16),
      text("asOf", 14),
      text("sources", 24),
      text("definition", 80),
    ],
    rows: headlines.map((headline) => rowOf(headline, language)),
    hasFilter: false,
  };
};
