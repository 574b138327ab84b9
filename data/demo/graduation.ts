import { suppressGraduation } from "../../platform/suppression/rules/headlines.ts";
import { anchorsOf, type DemoContext } from "./context.ts";
import { emitRows } from "./emit.ts";
import { putIn } from "./family-detail/places.ts";
import type { DetailSums } from "./family-detail/sums.ts";
import type { Graduated } from "./graduated.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { createPortions, minus } from "./portions.ts";
import type { SeedTable } from "./seed-table.ts";

const NATURAL = 4500;
const PROSPEROUS_OF_REST = 6000;

/** Families that left PKH, by kind. */
export const graduationTable = (context: DemoContext, years: readonly Graduated[], detail: DetailSums): SeedTable => ({
  table: "graduation_rollup",
  columns: ["region_code", "year", "graduated", "natural_exit", "prosperous", "independent", "hidden", "source_id"],
  rows: function* () {
    for (const { year, tree, column: graduated } of years) {
      const part = createPortions(tree, year);
      const [knownNatural, knownProsperous] = detail.graduated(year);
      const natural = putIn(tree, part(graduated, NATURAL, "natural exit"), detail.places, knownNatural);
      const rest = minus(graduated, natural);
      const prosperous = putIn(tree, part(rest, PROSPEROUS_OF_REST, "prosperous"), detail.places, knownProsperous);
      const kinds = [natural, prosperous, minus(rest, prosperous)];
      yield* emitRows(tree, {
        key: [year],
        columns: [graduated, ...kinds],
        hidden: suppressGraduation(hierarchyOf(tree), { graduated, kinds }),
        sources: anchorsOf(context, "graduated", year),
        hasDetailSource: false,
      });
    }
  },
});
