import { AppError } from "../../../platform/errors.ts";
import type { Texts } from "../../../platform/import/texts.ts";
import type { AttributeInfo, Catalogue, MeasureInfo } from "../../../platform/measures/measure.ts";
import { REGION_KIND } from "../region-kind.ts";

/** A measure with the source that publishes it. */
export interface KnownMeasure extends MeasureInfo {
  /** Name of the subgraph. */
  readonly source: string;
  readonly publisher: Texts;
}

export interface KnownAttribute extends AttributeInfo {
  /** Name of the subgraph; null for what the region reference itself tells. */
  readonly source: string | null;
}

/** What questions can name. */
export interface Vocabulary {
  readonly measures: readonly KnownMeasure[];
  readonly attributes: readonly KnownAttribute[];
  /** @throws AppError MEASURE_NOT_PUBLISHED */
  measure(id: string): KnownMeasure;
  /** @throws AppError MEASURE_NOT_PUBLISHED */
  attribute(id: string): KnownAttribute;
}

/** @param catalogues what the sources have published so far */
export const createVocabulary = (catalogues: readonly Catalogue[]): Vocabulary => {
  const measures = catalogues.flatMap(({ source, publisher, measures: own }) =>
    own.map((measure): KnownMeasure => ({ ...measure, source, publisher })),
  );
  const attributes = [
    { ...REGION_KIND, source: null },
    ...catalogues.flatMap(({ source, attributes: own }) =>
      own.map((attribute): KnownAttribute => ({ ...attribute, source })),
    ),
  ];
  return { measures, attributes, measure: finder(measures), attribute: finder(attributes) };
};

/** The schema has every name, so that one which is not here belongs to a source that has not answered yet. */
const finder = <Known extends { readonly id: string }>(known: readonly Known[]): ((id: string) => Known) => {
  const byId = new Map(known.map((one) => [one.id, one]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new AppError("MEASURE_NOT_PUBLISHED", { value: id });
    return found;
  };
};
