import type { SeedTable } from "../seed-table.ts";
import type { RegionTree } from "../tree.ts";
import type { FamilyDetail } from "./detail.ts";
import type { Identities } from "./identities.ts";

/** What the family-level tables are made from. */
export interface DetailSources {
  readonly tree: RegionTree;
  readonly detail: FamilyDetail;
  readonly identities: Identities;
}

/** One table with rows for each family, in the order of the families. */
export const familyRows = (
  { tree, detail }: DetailSources,
  table: string,
  columns: readonly string[],
  rowsOf: (family: number, regencyCode: string) => Iterable<readonly unknown[]>,
): SeedTable => ({
  table,
  columns,
  rows: function* () {
    const { places, participation } = detail;
    for (let family = 0; family < participation.size; family += 1) {
      const regency = places.regions[places.regency[participation.village[family] ?? 0] ?? 0] ?? 0;
      yield* rowsOf(family, tree.codes[regency] ?? "");
    }
  },
});
