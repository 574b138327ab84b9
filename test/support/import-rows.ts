import type { AnyImportFormat } from "../../platform/import/format.ts";
import { matchHeader } from "../../platform/import/match-header.ts";
import { type CheckedRow, createRowReader } from "../../platform/import/read-row.ts";
import { createRegionResolver, type RegionAlias } from "../../platform/import/regions/create-resolver.ts";
import { loadRegionReference } from "../../platform/regions/reference.ts";
import { TEST_KEYS } from "./subgraph-kit.ts";

/** Reads rows of cells as an import does, and gives what became of each of them. */
export type ReadRows = (format: AnyImportFormat, text: string) => readonly CheckedRow[];

/**
 * Reads texts of lines with cells apart by `|`, the headings first, over the real regions.
 *
 * @example (await rowReader())(anyFormat(facilitators), "Tahun|Kode Kabupaten/Kota|TA|PD|PLD\n2024|33.07|4|20|80")
 */
export const rowReader = async (aliases: readonly RegionAlias[] = []): Promise<ReadRows> => {
  const regions = createRegionResolver(await loadRegionReference(), aliases);
  return (format, text) => {
    const [headings = [], ...rows] = text.split("\n").map((line) => line.split("|"));
    const { positions } = matchHeader(format.columns, headings, "test");
    const reader = createRowReader(format, { positions, given: new Map() }, { regions, keys: TEST_KEYS });
    return rows.map((cells, place) => reader.read({ line: place + 2, cells }));
  };
};
