import { describe, expect, test } from "@jest/globals";
import type { AttributeInfo, MeasureInfo } from "../../../platform/measures/measure.ts";
import { MEASURES_MAXIMUM } from "../../../platform/measures/page-statement.ts";
import { catalogueOf } from "../../../platform/measures/source-measures.ts";
import { SUBGRAPHS } from "../../../subgraphs/index.ts";

const catalogues = SUBGRAPHS.flatMap(({ measures }) => (measures === undefined ? [] : [catalogueOf(measures)]));
const measures: readonly MeasureInfo[] = catalogues.flatMap((catalogue) => catalogue.measures);
const attributes: readonly AttributeInfo[] = catalogues.flatMap((catalogue) => catalogue.attributes);

describe("the measures of all sources", () => {
  test("are told apart by their ids, and by their names in each language", () => {
    for (const list of [
      measures.map(({ id }) => id),
      measures.map(({ name }) => name.id),
      measures.map(({ name }) => name.en),
    ])
      expect(list.filter((text, at) => list.indexOf(text) !== at)).toEqual([]);
    const ids = [...measures, ...attributes].map(({ id }) => id);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9_]{1,39}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("say in both languages what is counted, in a whole sentence", () => {
    const texts = [...measures, ...attributes].flatMap(({ definition }) => [definition.id, definition.en]);
    expect(texts.filter((text) => !/^\p{Lu}.{15,}\.$/u.test(text))).toEqual([]);
  });

  test("are few enough of a source to be told by the bits of one number", () => {
    expect(catalogues.length).toBeGreaterThan(2);
    for (const catalogue of catalogues) expect(catalogue.measures.length).toBeLessThanOrEqual(MEASURES_MAXIMUM);
  });

  test("that count people one by one are never open: their small figures are hidden", () => {
    const counted = measures.filter(({ unit }) => unit === "FAMILIES" || unit === "PEOPLE" || unit === "COMPLAINTS");
    const open = counted.filter(({ privacy }) => privacy === "OPEN").map(({ id }) => id);
    // Published by their programmes and registers as they are; no summary of the graph hides them either.
    expect(open).toEqual(["ENTERPRISE_EMPLOYEES", "JATIM_PUSPA_RECIPIENTS", "PKH_PLUS_RECIPIENTS"]);
  });

  test("values of attributes fit the columns they travel in", () => {
    const values = attributes.flatMap((attribute) => Object.keys(attribute.values));
    expect(values.length).toBeGreaterThan(5);
    expect(values.filter((value) => !/^[A-Z0-9_]+$/.test(value) || value === "NULL")).toEqual([]);
  });
});
