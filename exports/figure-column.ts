import type { Texts } from "../platform/import/texts.ts";
import { type Period, yearOf } from "../platform/period.ts";
import type { CellFormat } from "../platform/xlsx/sheet-xml.ts";
import { type AskedColumn, columnKey } from "./asked-column.ts";
import {
  type CatalogueAttribute,
  type CatalogueMeasure,
  columnUnknown,
  type ExportCatalogue,
  measureOf,
} from "./catalogue.ts";
import { type Cell, type FigureColumn, type GraphRow, NO_UNIT } from "./column.ts";
import { LANGUAGES } from "../presentation/language.ts";
import { UNIT_NAMES } from "../presentation/units.ts";
import { WORDS } from "./texts.ts";

const FIGURE_WIDTH = 18;
const ATTRIBUTE_WIDTH = 20;

/**
 * The column that was asked for, at its place among the others.
 *
 * @param period of the question
 * @throws AppError EXPORT_COLUMN_UNKNOWN
 */
export const figureColumn = (
  asked: AskedColumn,
  place: number,
  period: Period,
  catalogue: ExportCatalogue,
): FigureColumn => {
  const key = columnKey(asked);
  const alias = `c${place}`;
  const valueOf = (row: GraphRow): Cell => (row[alias] ?? null) as Cell; // the kind of its field
  const attribute = catalogue.attributes.get(asked.of);
  if (attribute !== undefined) return attributeColumn(asked, attribute, { key, alias, period, valueOf });

  const of = measureOf(catalogue, asked.of, key);
  const per = asked.per === null ? null : measureOf(catalogue, asked.per, key);
  const periods = [asked.period, ...(asked.since === null ? [] : [asked.since])];
  return {
    key,
    heading: headingOf(asked, of, per, period),
    format: formatOf(asked, of, per),
    width: FIGURE_WIDTH,
    cellOf: valueOf,
    valueOf,
    field: `${alias}: ${fieldOf(asked)}`,
    terms: [of, ...(per === null ? [] : [per])].flatMap(({ id }) =>
      periods.map((each) => `(of: ${id}${periodText(each)})`),
    ),
    entry: {
      name: joined(of, per, ({ name, nameInEnglish }) => ({ id: name, en: nameInEnglish }), " / "),
      definition: joined(
        of,
        per,
        ({ definition, definitionInEnglish }) => ({ id: definition, en: definitionInEnglish }),
        " / ",
      ),
      unit: unitOf(asked, of, per),
      period: periodOf(asked, of, period),
      source: [...new Set([of.publisher, ...(per === null ? [] : [per.publisher])])].join("; "),
      isSuppressed: of.isSuppressed || per?.isSuppressed === true,
      breaks: [of, ...(per === null ? [] : [per])].flatMap(({ breaks }) =>
        breaks.map(({ year, reason }) => `${year}: ${reason}`),
      ),
    },
  };
};

interface AttributePlace {
  readonly key: string;
  readonly alias: string;
  readonly period: Period;
  readonly valueOf: FigureColumn["valueOf"];
}

const attributeColumn = (
  { of, per, since, period: own }: AskedColumn,
  { name, nameInEnglish, definition, definitionInEnglish, values }: CatalogueAttribute,
  { key, alias, period, valueOf }: AttributePlace,
): FigureColumn => {
  // Nothing can be divided by an attribute, and it has no change.
  if (per !== null || since !== null) throw columnUnknown(key, per ?? of, []);
  const names = new Map(values.map((value) => [value.value, { id: value.name, en: value.nameInEnglish }]));
  const suffix = own === null ? "" : ` ${own}`;
  return {
    key,
    heading: { id: `${name}${suffix}`, en: `${nameInEnglish}${suffix}` },
    format: "TEXT",
    width: ATTRIBUTE_WIDTH,
    cellOf: (row, language) => {
      const value = valueOf(row);
      return names.get(String(value))?.[language] ?? value;
    },
    valueOf,
    field: `${alias}: attribute(id: ${of}${periodText(own)})`,
    terms: [],
    entry: {
      name: { id: name, en: nameInEnglish },
      definition: { id: definition, en: definitionInEnglish },
      unit: NO_UNIT,
      period: own ?? period,
      source: "",
      isSuppressed: false,
      breaks: [],
    },
  };
};

// Ids and periods have been read: nothing else gets into the text of the query.
const periodText = (period: Period | null): string => (period === null ? "" : `, period: "${period}"`);

const fieldOf = ({ of, per, period, since, isPercent }: AskedColumn): string => {
  const divided = per === null ? "" : `, per: ${per}`;
  if (since !== null) {
    return `change(of: ${of}${divided}, since: "${since}", as: ${isPercent ? "PERCENT" : "ABSOLUTE"}${periodText(period)})`;
  }
  return `${per === null ? "value" : "ratio"}(of: ${of}${divided}${periodText(period)})`;
};

const formatOf = ({ isPercent }: AskedColumn, of: CatalogueMeasure, per: CatalogueMeasure | null): CellFormat => {
  if (isPercent || per !== null) return "TWO_DECIMALS";
  return of.decimals === 0 ? "WHOLE" : "FOUR_DECIMALS";
};

const unitOf = ({ isPercent }: AskedColumn, of: CatalogueMeasure, per: CatalogueMeasure | null): Texts =>
  isPercent ? WORDS.percent : joined(of, per, ({ unit }) => UNIT_NAMES[unit], "/");

const joined = (
  of: CatalogueMeasure,
  per: CatalogueMeasure | null,
  textsOf: (measure: CatalogueMeasure) => Texts,
  between: string,
): Texts => {
  const [first, second] = [textsOf(of), per === null ? null : textsOf(per)];
  return second === null ? first : { id: `${first.id}${between}${second.id}`, en: `${first.en}${between}${second.en}` };
};

/** Figures of years are those of the year in which a shorter period lies. */
const periodOf = (asked: AskedColumn, { isYearly }: CatalogueMeasure, period: Period): string => {
  const shown = (each: Period): string => (isYearly ? String(yearOf(each)) : each);
  const own = shown(asked.period ?? period);
  return asked.since === null ? own : `${own} - ${shown(asked.since)}`;
};

const headingOf = (
  asked: AskedColumn,
  of: CatalogueMeasure,
  per: CatalogueMeasure | null,
  period: Period,
): FigureColumn["heading"] => {
  const [own, before] = periodOf(asked, of, period).split(" - ");
  const unit = unitOf(asked, of, per);
  const headings = LANGUAGES.map((language) => {
    const nameOf = ({ name, nameInEnglish }: CatalogueMeasure): string => (language === "id" ? name : nameInEnglish);
    const figure = per === null ? nameOf(of) : `${nameOf(of)} ${WORDS.per[language]} ${nameOf(per)}`;
    const what =
      before === undefined
        ? `${figure} ${own}`
        : `${WORDS.change[language]} ${figure} ${own} ${WORDS.since[language]} ${before}`;
    return [language, `${what} (${unit[language]})`];
  });
  return Object.fromEntries(headings) as FigureColumn["heading"]; // of all languages
};
