import type { Published, SourceName } from "../read-published.ts";
import type { SeedTable } from "./seed-table.ts";

/** The reference tables that every source holds a copy of, except the regions, which its first migration loads. */
export const referenceTables = (published: Published, source: SourceName): readonly SeedTable[] => [
  {
    table: "data_source",
    columns: ["id", "title", "publisher", "reference", "as_of", "provenance", "licence"],
    rows: () =>
      published
        .rows("sources")
        .map((row) => [
          row["id"],
          row["title"],
          row["publisher"],
          row["reference"],
          row["as_of"],
          row["provenance"],
          row["licence"],
        ]),
  },
  {
    table: "region_alias",
    columns: ["scheme", "code", "region_code", "valid_from", "valid_to", "source_id"],
    rows: () =>
      published
        .rows("region-aliases")
        .map((row) => [
          row["scheme"],
          row["code"],
          row["region_code"],
          row["valid_from"] || null,
          row["valid_to"] || null,
          row["source_id"],
        ]),
  },
  {
    table: "published_figure",
    columns: ["region_code", "year", "ordinal", "metric", "value", "unit", "note", "source_id"],
    rows: function* () {
      const ordinals = new Map<string, number>();
      for (const { regionCode, year, metric, value, unit, note, sourceId } of published.figures[source]) {
        const ordinal = (ordinals.get(`${regionCode}/${year}`) ?? 0) + 1;
        ordinals.set(`${regionCode}/${year}`, ordinal);
        yield [regionCode, year, ordinal, metric, value, unit, note, sourceId];
      }
    },
  },
];
