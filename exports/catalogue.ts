import { AppError } from "../platform/errors.ts";
import type { AskGraph } from "../platform/exports/exporter.ts";
import type { Behaviour, Unit } from "../platform/measures/measure.ts";
import { nearestName } from "../platform/nearest-name.ts";

/** A measure as the graph tells of it. */
export interface CatalogueMeasure {
  readonly id: string;
  readonly name: string;
  readonly nameInEnglish: string;
  readonly definition: string;
  readonly definitionInEnglish: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly behaviour: Behaviour;
  readonly isYearly: boolean;
  readonly isSuppressed: boolean;
  readonly publisher: string;
  readonly breaks: readonly { readonly year: number; readonly reason: string }[];
}

export interface CatalogueAttribute {
  readonly id: string;
  readonly name: string;
  readonly nameInEnglish: string;
  readonly definition: string;
  readonly definitionInEnglish: string;
  readonly values: readonly { readonly value: string; readonly name: string; readonly nameInEnglish: string }[];
}

/** What can be a column. */
export interface ExportCatalogue {
  readonly measures: ReadonlyMap<string, CatalogueMeasure>;
  readonly attributes: ReadonlyMap<string, CatalogueAttribute>;
}

const QUERY = `query ExportCatalogue {
  measures {
    id name nameInEnglish definition definitionInEnglish unit decimals behaviour isYearly isSuppressed publisher
    breaks { year reason }
  }
  attributes { id name nameInEnglish definition definitionInEnglish values { value name nameInEnglish } }
}`;

export const askCatalogue = async (ask: AskGraph): Promise<ExportCatalogue> => {
  const { data } = await ask(QUERY, {});
  // as the query asks for
  const { measures, attributes } = data as {
    readonly measures: readonly CatalogueMeasure[];
    readonly attributes: readonly CatalogueAttribute[];
  };
  return {
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    attributes: new Map(attributes.map((attribute) => [attribute.id, attribute])),
  };
};

/**
 * A measure of the catalogue.
 *
 * @param column in which it is used
 * @throws AppError EXPORT_COLUMN_UNKNOWN
 */
export const measureOf = ({ measures }: ExportCatalogue, id: string, column: string): CatalogueMeasure => {
  const found = measures.get(id);
  if (found !== undefined) return found;
  throw columnUnknown(column, id, [...measures.keys()]);
};

/** The error of a column that uses something which is not there. */
export const columnUnknown = (column: string, part: string, names: readonly string[]): AppError =>
  new AppError("EXPORT_COLUMN_UNKNOWN", { value: column, part, nearest: nearestName(part, names) ?? "" });
