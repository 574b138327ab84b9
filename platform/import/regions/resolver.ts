import type { RegionCode, RegionLevel } from "../../region-code.ts";
import type { CellReading } from "../cells/cell.ts";

/** Systems of region codes; a code of one is never taken for a code of another. */
export type CodeScheme = "KEMENDAGRI" | "BPS" | "DJPK";

/** Finds the regions that files name; made once for an import (all regions and their aliases are in memory). */
export interface RegionResolver {
  /**
   * By code. One that is out of date is led to its successor: by the alias table, or, where a name is given, by the one
   * region of that name in the same regency; the reading says so (`CODE_SUPERSEDED`). Where codes were given to other regions
   * than before (`renumbered.ts`), the name decides.
   *
   * @param name as the file has it beside the code; empty where it has none
   */
  byCode(scheme: CodeScheme, code: string, level: RegionLevel, name: string): CellReading<RegionCode>;
  /** By a name such as `Kab. Aceh Barat`, which must be the only one of its level (inside the region given). */
  byName(name: string, level: RegionLevel, within?: RegionCode): CellReading<RegionCode>;
}
